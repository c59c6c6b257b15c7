package dk.helhed.opendata.api;

import java.util.List;

/** The goals of the barometer, by number. */
record GoalsAnswer(List<GoalDescription> goals) {}
