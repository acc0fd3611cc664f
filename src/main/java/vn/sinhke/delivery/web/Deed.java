package vn.sinhke.delivery.web;

/** What somebody is about to write down on the page of deliveries. */
public enum Deed { HANDOVER, INCIDENT, SALE, TRANSFER, WAIVER }
