package dk.helhed.yearcycle.taskforce;

import dk.helhed.forms.Coded;

/** What has become of an action. */
public enum ActionState implements Coded {
    OPEN,
    DONE,
    CALLED_OFF;

    @Override
    public String key() {
        return "taskforce.state." + code();
    }
}
