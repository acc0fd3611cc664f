package vn.sinhke.household.domain;

/** The six basic social services, each measured by two indicators. Source: Nghị định 07/2021/NĐ-CP Điều 3. */
public enum BasicService {
    EMPLOYMENT, HEALTH, EDUCATION, HOUSING, WASH, INFORMATION
}
