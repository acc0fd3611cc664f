package vn.sinhke.demo.household;

import java.time.LocalDate;
import vn.sinhke.household.domain.PovertyCause;
import vn.sinhke.shared.HouseholdClass;

/** One review of an invented household, as it is written to the database. */
record Review(LocalDate from, HouseholdClass reviewed, LocalDate left, int deficits, long income, PovertyCause cause,
              String decisionNo) { }
