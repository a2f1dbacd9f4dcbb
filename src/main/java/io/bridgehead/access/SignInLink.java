package io.bridgehead.access;

/**
 * A link that signs one person in, once.
 *
 * @param token the secret in it; never kept, never logged
 */
public record SignInLink(String token) {
    static final String PATH = "/sign-in";
    static final String PARAMETER = "link";

    /** The link to open, at the address a copy is reached at. */
    public String at(String address) {
        var base = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return base + PATH + "?" + PARAMETER + "=" + token;
    }

    /** What the console says about it. */
    public String sentence(String address) {
        return "Sign in (once, within an hour): " + at(address);
    }

    @Override
    public String toString() {
        return "SignInLink[token=…]";
    }
}
