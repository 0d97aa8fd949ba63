// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/iemocap_names.h"

#include <algorithm>

namespace merhan::corpus {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes characters from the front of a name and spells them as the release does.
struct Reader {
    std::string_view rest;
    std::string spelt = {};

    /// `word` as it is spelt, compared without case.
    bool take(std::string_view word)
    {
        if (rest.size() < word.size())
            return false;
        for (std::size_t i = 0; i < word.size(); ++i)
            if (lower(rest[i]) != lower(word[i]))
                return false;
        spelt += word;
        rest.remove_prefix(word.size());
        return true;
    }
    /// One character between `first` and `last`, which have the case of the release.
    char takeOne(char first, char last)
    {
        if (rest.empty())
            return 0;
        const char c = first >= 'a' ? lower(rest[0]) : upper(rest[0]);
        if (c < first || c > last)
            return 0;
        spelt += c;
        rest.remove_prefix(1);
        return c;
    }
    bool takeSex(char &sex)
    {
        sex = take("F") ? 'F' : take("M") ? 'M' : '\0';
        return sex != '\0';
    }
};

} // namespace

std::optional<DialogName> parseDialogName(std::string_view name)
{
    // Ses0[1-5][FM]_(impro0[1-8][ab]?|script0[1-3]_[1-3]b?)
    Reader reader{name};
    char wearer = 0;
    if (!reader.take("Ses0"))
        return std::nullopt;
    const char session = reader.takeOne('1', '5');
    if (!session || !reader.takeSex(wearer) || !reader.take("_"))
        return std::nullopt;
    const bool scripted = reader.take("script0");
    if (scripted) {
        if (!reader.takeOne('1', '3') || !reader.take("_") || !reader.takeOne('1', '3'))
            return std::nullopt;
        reader.takeOne('b', 'b');
    } else {
        if (!reader.take("impro0") || !reader.takeOne('1', '8'))
            return std::nullopt;
        reader.takeOne('a', 'b');
    }
    if (!reader.rest.empty())
        return std::nullopt;
    return DialogName{std::move(reader.spelt), session - '0', scripted};
}

std::optional<TurnName> parseTurnName(std::string_view name)
{
    // From the right: an improvised id has three parts, a scripted one four.
    const auto cut = name.rfind('_');
    if (cut == std::string_view::npos)
        return std::nullopt;
    auto dialog = parseDialogName(name.substr(0, cut));
    if (!dialog)
        return std::nullopt;
    Reader reader{name.substr(cut + 1)};
    TurnName turn;
    if (!reader.takeSex(turn.speaker))
        return std::nullopt;
    turn.extra = reader.take("XX");
    const std::string_view number = reader.rest;
    const bool digits = !number.empty() && std::all_of(number.begin(), number.end(), isDigit);
    // The release numbers to 086; the limit for XX keeps an id an id.
    if (!digits || (turn.extra ? number.size() > 4 : number.size() != 3))
        return std::nullopt;
    turn.text = dialog->text + "_" + reader.spelt + std::string(number);
    turn.dialog = std::move(*dialog);
    return turn;
}

} // namespace merhan::corpus
