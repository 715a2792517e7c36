package jp.kasane.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.kasane.identity.EnteredPerson.Fault;
import jp.kasane.identity.model.Credentials;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads rows of a table of people against who is known, and tells each row's faults. */
@Component
class CheckPeople {

    private static final int MAX_TEXT = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private final People people;
    private final MessageSource messages;

    CheckPeople(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    List<EnteredPerson> check(List<PersonLine> lines) {
        Set<String> known = people
                .named(lines.stream().map(line -> spaceless(line.name())).toList())
                .stream()
                .map(person -> identity(person.name(), person.organisation()))
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        Set<String> logins = new HashSet<>();
        return lines.stream()
                .map(line -> {
                    String identity = identity(line.name(), line.organisation());
                    boolean twice = !seen.add(identity);
                    boolean loginTwice = !line.login().isEmpty() && !logins.add(line.login());
                    return read(line, known.contains(identity), twice, loginTwice);
                })
                .toList();
    }

    private EnteredPerson read(PersonLine line, boolean known, boolean twice, boolean loginTwice) {
        List<Fault> faults = new ArrayList<>(textFaults(line));
        if (twice) {
            faults.add(Fault.of("identity.row.twice"));
        }
        if (!known && !line.login().isEmpty()) {
            loginFault(line.login(), loginTwice, faults);
        }
        return new EnteredPerson(line, roles(line.roles(), faults), known, List.copyOf(faults));
    }

    private static List<Fault> textFaults(PersonLine line) {
        List<Fault> faults = new ArrayList<>();
        if (line.name().isBlank()) {
            faults.add(Fault.of("identity.row.name"));
        }
        if (List.of(line.name(), line.kana(), line.organisation(), line.email()).stream()
                .anyMatch(text -> text.codePointCount(0, text.length()) > MAX_TEXT)) {
            faults.add(Fault.of("identity.row.long", MAX_TEXT));
        }
        if (!line.email().isEmpty() && !EMAIL.matcher(line.email()).matches()) {
            faults.add(Fault.of("identity.row.email"));
        }
        return faults;
    }

    private void loginFault(String login, boolean twice, List<Fault> faults) {
        if (!Credentials.isLogin(login)) {
            faults.add(Fault.of("identity.row.login"));
        } else if (twice || people.findByLogin(login).isPresent()) {
            faults.add(Fault.of("identity.row.login-taken"));
        }
    }

    /** By code or by what the code is called in one of our languages. */
    private Set<GlobalRole> roles(String text, List<Fault> faults) {
        Set<GlobalRole> roles = EnumSet.noneOf(GlobalRole.class);
        for (String word : text.split("[、,/・\\s]+")) {
            GlobalRole role = role(word);
            if (role != null) {
                roles.add(role);
            } else if (!word.isEmpty()) {
                faults.add(Fault.of("identity.row.role", word));
            }
        }
        return roles;
    }

    private @Nullable GlobalRole role(String word) {
        for (GlobalRole role : GlobalRole.values()) {
            if (role.name().equalsIgnoreCase(word) || named(role, word)) {
                return role;
            }
        }
        return null;
    }

    private boolean named(GlobalRole role, String word) {
        return List.of(Locale.JAPANESE, Locale.ENGLISH).stream()
                .anyMatch(language -> messages.getMessage("identity.role." + role, null, language)
                        .equalsIgnoreCase(word));
    }

    /** Names are compared without the spaces that some write between family and given name; never normalised. */
    private static String spaceless(String name) {
        return name.replaceAll("[\\s\u3000]", "");
    }

    private static String identity(String name, @Nullable String organisation) {
        return spaceless(name) + "\t" + Objects.requireNonNullElse(organisation, "");
    }
}
