/**
 * What every house may use: money, periods, the actor, the business clock, problems and checks, lists.
 * Owns no entity of its own and knows no other house.
 */
package vn.sinhke.shared;
