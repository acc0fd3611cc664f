/** Invented households for the demo; nobody in them exists. */
package vn.sinhke.demo.household;
