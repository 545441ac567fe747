package org.raworkbench.internal.smartcard.demo;

import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.Command;
import org.raworkbench.smartcard.Response;

/** An application on a simulated card. Answers are complete; how they are cut into parts is for {@link Transport}. */
interface CardApplet {

    /** The identifier by which it is selected. */
    Bytes aid();

    /** Answers the SELECT that chose this application by its identifier. */
    Response select(Command command);

    /** Answers a command while this application is selected. Never throws, whatever the command. */
    Response process(Command command);

    /** The card was reset, or another application was selected: what was verified is forgotten. */
    void forget();
}
