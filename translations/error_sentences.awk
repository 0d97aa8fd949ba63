# SPDX-License-Identifier: Apache-2.0
# Lists every ErrorCode in the files given, key and English sentence, as C++ that lupdate finds: the
# codes stand in core, which knows nothing of translations, and what a worker says carries a key.
# Sentences may be cut into several literals, as long lines are.
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
        if (sentence != "") {
            keys[++count] = key
            sentences[count] = sentence
        }
    }
}

END {
    print "// Made from every ErrorCode of core, app and ui by translations/error_sentences.awk."
    print "#include \"ui/common/error_sentences.h\""
    print "#include <QtGlobal>"
    print "namespace merhan::common {"
    print "const ErrorSentence kErrorSentences[] = {"
    for (i = 1; i <= count; ++i)
        print "    {\"" keys[i] "\", QT_TRANSLATE_NOOP(\"errors\", \"" sentences[i] "\")},"
    print "    {nullptr, nullptr}};"
    print "}"
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
