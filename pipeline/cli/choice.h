// A flag that takes one of a few words, or a list of them.
#ifndef WHOSAID_CLI_CHOICE_H_
#define WHOSAID_CLI_CHOICE_H_

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whosaid {

template <class Value>
using Choices = std::vector<std::pair<std::string, Value>>;

// The words of the choices: "auto|text|jsonl".
template <class Value>
[[nodiscard]] std::string Words(const Choices<Value>& choices, std::string_view separator) {
  std::string words;
  for (const auto& [word, value] : choices) {
    if (!words.empty()) words += separator;
    words += word;
  }
  return words;
}

template <class Value>
[[nodiscard]] std::optional<Value> ValueOf(const Choices<Value>& choices, std::string_view given) {
  for (const auto& [word, value] : choices) {
    if (word == given) return value;
  }
  return std::nullopt;
}

// Sets `value` where the flag is given; refuses every other word, by name.
template <class Value>
CLI::Option* AddChoice(CLI::App& app, const std::string& flag, Value& value,
                       const Choices<Value>& choices, const std::string& description) {
  return app
      .add_option_function<std::string>(
          flag,
          [&value, choices](const std::string& given) {
            value = ValueOf(choices, given).value_or(value);
          },
          description)
      ->check(CLI::Validator(
          [choices](const std::string& given) {
            if (ValueOf(choices, given)) return std::string();
            return fmt::format("'{}' is none of {}", given, Words(choices, ", "));
          },
          ""))
      ->type_name(Words(choices, "|"));
}

// Any number of the words, separated by commas.
template <class Value>
CLI::Option* AddChoices(CLI::App& app, const std::string& flag, std::vector<Value>& values,
                        const Choices<Value>& choices, const std::string& description) {
  const auto split = [](std::string_view given) {
    std::vector<std::string_view> words;
    for (size_t begin = 0; begin <= given.size();) {
      const size_t end = std::min(given.find(',', begin), given.size());
      words.push_back(given.substr(begin, end - begin));
      begin = end + 1;
    }
    return words;
  };
  return app
      .add_option_function<std::string>(
          flag,
          [&values, choices, split](const std::string& given) {
            for (const std::string_view word : split(given)) {
              if (const auto value = ValueOf(choices, word)) values.push_back(*value);
            }
          },
          description)
      ->check(CLI::Validator(
          [choices, split](const std::string& given) {
            for (const std::string_view word : split(given)) {
              if (!ValueOf(choices, word)) {
                return fmt::format("'{}' is none of {}", word, Words(choices, ", "));
              }
            }
            return std::string();
          },
          ""))
      ->type_name(Words(choices, ","));
}

}  // namespace whosaid

#endif  // WHOSAID_CLI_CHOICE_H_
