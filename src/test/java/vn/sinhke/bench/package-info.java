/** What {@code mvn -Pbench} measures, and the yardsticks that it puts beside the product's pages; nothing of it is part of the product. */
package vn.sinhke.bench;
