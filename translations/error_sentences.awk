# SPDX-License-Identifier: Apache-2.0
# Lists the English sentence of every ErrorCode in the files given, as C++ that lupdate finds: the
# codes stand in core, which knows nothing of translations. Sentences may be cut into several
# literals, as long lines are.
#   awk -f error_sentences.awk FILES… > error_sentences.cpp

BEGIN { RS = "\001" } # whole files

{
    text = $0
    while (match(text, /ErrorCode +k[A-Za-z0-9_]+ *[{(]/)) {
        text = substr(text, RSTART + RLENGTH)
        key = literal()
        if (key == "" || !sub(/^[ \n]*,/, "", text))
            continue # a declaration, not a sentence
        sentence = ""
        while ((piece = literal()) != "")
            sentence = sentence piece
        if (sentence != "")
            sentences[++count] = sentence
    }
}

END {
    print "// Made from every ErrorCode of core, app and ui by translations/error_sentences.awk."
    print "#include <QtGlobal>"
    print "extern const char *const kErrorSentences[];"
    print "const char *const kErrorSentences[] = {"
    for (i = 1; i <= count; ++i)
        print "    QT_TRANSLATE_NOOP(\"errors\", \"" sentences[i] "\"),"
    print "    nullptr};"
}

# Takes the string literal that `text` begins with; returns what is between its quotes, as written.
function literal(    found) {
    if (!match(text, /^[ \n]*"([^"\\]|\\.)*"/))
        return ""
    found = substr(text, RSTART, RLENGTH)
    text = substr(text, RSTART + RLENGTH)
    sub(/^[ \n]*"/, "", found)
    return substr(found, 1, length(found) - 1)
}
