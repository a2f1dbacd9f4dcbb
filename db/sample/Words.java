import java.util.List;

/** Words in a text, parted by blanks and line ends. */
final class Words {
    private Words() {}

    static List<String> of(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
