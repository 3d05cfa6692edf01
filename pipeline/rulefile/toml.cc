#include "rulefile/toml.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>

namespace whosaid {
namespace {

std::string Join(std::string_view path, std::string_view key) {
  return path.empty() ? std::string(key) : fmt::format("{}.{}", path, key);
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as the file nests, which the parser limits.
void Flatten(const toml::node& node, const std::string& path, FlatToml& flat) {
  if (const toml::table* table = node.as_table()) {
    for (const auto& [key, value] : *table) Flatten(value, Join(path, key.str()), flat);
  } else if (const toml::array* array = node.as_array()) {
    size_t number = 0;
    for (const toml::node& value : *array)
      Flatten(value, Join(path, fmt::to_string(number++)), flat);
  } else if (const auto* text = node.as_string()) {
    flat[path] = text->get();
  } else if (const auto* integer = node.as_integer()) {
    flat[path] = fmt::to_string(integer->get());
  } else if (const auto* real = node.as_floating_point()) {
    flat[path] = fmt::to_string(real->get());
  } else if (const auto* truth = node.as_boolean()) {
    flat[path] = truth->get() ? "true" : "false";
  }
}

}  // namespace

FlatToml ReadToml(const SourceFile& file, RuleErrors& errors) {
  FlatToml flat;
  try {  // the packaged library reports by exception; it goes no farther than this
    Flatten(toml::parse(file.text, file.path), "", flat);
  } catch (const toml::parse_error& fault) {
    const toml::source_position at = fault.source().begin;
    const uint32_t line = std::min<uint32_t>(at.line, static_cast<uint32_t>(file.lines.size()));
    const uint32_t begin = at.column > 0 ? static_cast<uint32_t>(at.column) - 1 : 0;
    errors.Add(rule_code::kBadToml, {&file, line, begin, 1},
               fmt::format("not TOML: {}", fault.description()));
    flat.clear();
  }
  return flat;
}

}  // namespace whosaid
