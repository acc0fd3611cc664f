/**
 * Official documents of a dossier, made from its data: one model of a paper by Nghị định 30/2020/NĐ-CP, drawn as PDF and as Word.
 * Owns the papers that went out, frozen, and the dated sentences of papers; may use {@code outcome}, {@code delivery}, {@code funding},
 * {@code decision}, {@code appraisal} and the houses before them.
 */
package vn.sinhke.document;
