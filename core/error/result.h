// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace merhan {

/// A value, or the Error that stood in its way. [[nodiscard]]: a dropped one doesn't compile.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }

    T &operator*() &
    {
        assert(*this);
        return *std::get_if<0>(&m_state);
    }
    const T &operator*() const &
    {
        assert(*this);
        return *std::get_if<0>(&m_state);
    }
    T &&operator*() &&
    {
        assert(*this);
        return std::move(*std::get_if<0>(&m_state));
    }
    T *operator->() { return &**this; }
    const T *operator->() const { return &**this; }

    const Error &error() const
    {
        assert(!*this);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Work without a value: done, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error.has_value(); }
    const Error &error() const
    {
        assert(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace merhan
