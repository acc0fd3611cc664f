/** The dossiers of the demo: those of the story, and as many generated ones as asked for. */
package vn.sinhke.demo.project;
