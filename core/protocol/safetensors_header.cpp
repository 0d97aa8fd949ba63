// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/safetensors_header.h"

#include "core/protocol/errors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace merhan::protocol {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostDimensions = 64;

Error unusable(std::string what)
{
    return {&errors::kSafetensors, {std::move(what)}};
}

/// A name for a sentence: a hostile one may be megabytes long.
std::string inQuotes(const std::string &name)
{
    return "'" + toValidUtf8(name.size() > 80 ? name.substr(0, 80) + "…" : name) + "'";
}

std::optional<Dtype> dtypeOf(const std::string &name)
{
    for (int i = 0; i <= static_cast<int>(Dtype::F64); ++i)
        if (nameOf(static_cast<Dtype>(i)) == name)
            return static_cast<Dtype>(i);
    return std::nullopt;
}

/// Takes the header's events one by one. As a tree, a header of 100 MB would take gigabytes, and
/// a name given twice would go unnoticed.
class HeaderReader final : public nlohmann::json_sax<Json> {
public:
    Header header;
    std::string problem;

    bool start_object(std::size_t) override
    {
        if (m_depth == 0 && !m_array) {
            m_depth = 1;
            return true;
        }
        if (m_depth == 1 && !m_array) {
            m_depth = 2;
            m_fields.clear();
            if (!m_inMetadata) {
                header.entries.emplace_back();
                header.entries.back().name = m_name;
            }
            return true;
        }
        return fail("there is an object within " + inQuotes(m_name));
    }
    bool end_object() override
    {
        if (m_depth == 2 && !m_inMetadata)
            for (const char *needed : {"dtype", "shape", "data_offsets"})
                if (!m_fields.contains(needed))
                    return fail("the tensor " + inQuotes(m_name) + " has no " + needed);
        m_inMetadata = m_inMetadata && m_depth != 2;
        --m_depth;
        return true;
    }
    bool key(std::string &name) override
    {
        if (m_depth == 1) {
            m_name = name;
            m_inMetadata = name == "__metadata__";
            return m_names.insert(name).second || fail(inQuotes(name) + " is there twice");
        }
        m_field = name;
        return m_fields.insert(name).second
               || fail(inQuotes(m_name) + " has " + inQuotes(name) + " twice");
    }
    bool start_array(std::size_t) override
    {
        if (m_depth != 2 || m_array || m_inMetadata || m_field == "dtype")
            return fail("there is a list where none belongs, at " + inQuotes(m_name));
        m_array = true;
        m_numbers.clear();
        return true;
    }
    bool end_array() override
    {
        m_array = false;
        HeaderEntry &entry = header.entries.back();
        if (m_field == "shape") {
            for (const std::uint64_t number : m_numbers) {
                if (!std::in_range<std::int64_t>(number))
                    return fail("the shape of " + inQuotes(m_name) + " is too large");
                entry.shape.push_back(static_cast<std::int64_t>(number));
            }
        } else if (m_field == "data_offsets") {
            if (m_numbers.size() != 2)
                return fail("the data_offsets of " + inQuotes(m_name) + " are not two");
            entry.begin = m_numbers[0];
            entry.end = m_numbers[1];
        }
        return true;
    }
    bool number_unsigned(Json::number_unsigned_t value) override
    {
        if (!m_array)
            return scalar("a number");
        if (m_numbers.size() == kMostDimensions)
            return fail(inQuotes(m_name) + " has more than " + std::to_string(kMostDimensions)
                        + " dimensions");
        m_numbers.push_back(value);
        return true;
    }
    bool string(std::string &value) override
    {
        if (m_depth == 2 && !m_array && m_inMetadata) {
            header.metadata.emplace(m_field, value);
            return true;
        }
        if (m_depth != 2 || m_array || m_field != "dtype")
            return scalar("a text");
        const auto dtype = dtypeOf(value);
        if (!dtype)
            return fail("the tensor " + inQuotes(m_name) + " has the unknown dtype "
                        + inQuotes(value));
        header.entries.back().dtype = *dtype;
        return true;
    }
    bool null() override { return (m_depth == 1 && m_inMetadata) || scalar("null"); }
    bool boolean(bool) override { return scalar("true or false"); }
    bool number_integer(Json::number_integer_t) override { return scalar("a negative number"); }
    bool number_float(Json::number_float_t, const std::string &) override
    {
        return scalar("a fraction");
    }
    bool binary(Json::binary_t &) override { return scalar("bytes"); }
    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &) override
    {
        return fail("its header is no JSON from byte " + std::to_string(position) + " on");
    }

private:
    bool fail(std::string what)
    {
        problem = std::move(what);
        return false;
    }
    /// A value of a field that we don't know is passed over; anywhere else it is wrong.
    bool scalar(const char *what)
    {
        const bool known = m_field == "dtype" || m_field == "shape" || m_field == "data_offsets";
        if (m_depth == 2 && !m_inMetadata && !known)
            return true;
        return fail(m_depth == 0
                        ? "its header is no JSON object"
                        : std::string(what) + " stands where none belongs, at " + inQuotes(m_name));
    }

    int m_depth = 0;
    bool m_array = false;
    bool m_inMetadata = false;
    std::string m_name;  ///< of the tensor
    std::string m_field; ///< of the tensor, or of the metadata
    std::set<std::string> m_names;
    std::set<std::string> m_fields;
    std::vector<std::uint64_t> m_numbers;
};

/// What is wrong with one tensor by itself; "" when nothing is.
std::string problemOf(const HeaderEntry &entry, std::uint64_t dataBytes)
{
    if (entry.begin > entry.end)
        return "the tensor " + inQuotes(entry.name) + " ends before it begins";
    if (entry.end > dataBytes)
        return "the tensor " + inQuotes(entry.name) + " ends at byte " + std::to_string(entry.end)
               + " of the " + std::to_string(dataBytes) + " there are: the file isn't whole";
    std::uint64_t bytes = sizeOf(entry.dtype);
    for (const std::int64_t size : entry.shape)
        if (__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(size), &bytes))
            return "the shape of " + inQuotes(entry.name) + " is too large";
    if (bytes != entry.end - entry.begin)
        return "the tensor " + inQuotes(entry.name) + " has "
               + std::to_string(entry.end - entry.begin) + " bytes, and its shape needs "
               + std::to_string(bytes);
    return {};
}

} // namespace

Result<Header> parseHeader(std::string_view json, std::uint64_t dataBytes)
{
    if (!json.starts_with('{'))
        return unusable("its header doesn't begin with '{'");
    HeaderReader reader;
    if (!Json::sax_parse(json.begin(), json.end(), &reader))
        return unusable(reader.problem);
    Header header = std::move(reader.header);
    for (const HeaderEntry &entry : header.entries)
        if (std::string problem = problemOf(entry, dataBytes); !problem.empty())
            return unusable(std::move(problem));

    std::sort(header.entries.begin(), header.entries.end(), [](const auto &a, const auto &b) {
        return std::tie(a.begin, a.end) < std::tie(b.begin, b.end);
    });
    std::uint64_t covered = 0;
    for (const HeaderEntry &entry : header.entries) {
        if (entry.begin != covered)
            return unusable("the tensor " + inQuotes(entry.name) + " begins at byte "
                            + std::to_string(entry.begin) + ", "
                            + (entry.begin < covered ? "within another one"
                                                     : "and nothing fills the gap before it"));
        covered = entry.end;
    }
    if (covered != dataBytes)
        return unusable("its tensors end at byte " + std::to_string(covered) + " of the "
                        + std::to_string(dataBytes) + " there are");
    return header;
}

} // namespace merhan::protocol
