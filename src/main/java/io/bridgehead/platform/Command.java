package io.bridgehead.platform;

import java.util.List;

/** Something the product does when its first argument names it. */
public interface Command {
    String name();

    /**
     * Does it.
     *
     * @param arguments what followed the name
     * @return the process's exit code; a command that leaves something running answers 0 at once
     * @throws UsageException for arguments that aren't the command's
     * @throws PlainException for anything else the person at the console can put right
     */
    int run(List<String> arguments);
}
