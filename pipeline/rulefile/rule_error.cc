#include "rulefile/rule_error.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>
#include <utility>

namespace whosaid {
namespace {

bool IsContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

uint32_t CodePoints(std::string_view bytes) {
  return static_cast<uint32_t>(
      std::count_if(bytes.begin(), bytes.end(), [](char c) { return !IsContinuation(c); }));
}

char Small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

// Levenshtein without regard to case, where a swap of neighbours counts as one edit ("sya" for
// "say").
size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<size_t> before(b.size() + 1);
  std::vector<size_t> last(b.size() + 1);
  std::vector<size_t> row(b.size() + 1);
  std::iota(last.begin(), last.end(), size_t{0});
  for (size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t change = last[j - 1] + (Small(a[i - 1]) == Small(b[j - 1]) ? 0 : 1);
      row[j] = std::min({change, last[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

// What stands before the caret: as wide as the text above it, tabs kept so that they line up.
std::string Indent(std::string_view line, uint32_t columns) {
  std::string indent;
  for (size_t i = 0; i < line.size() && columns > 0; ++i) {
    if (IsContinuation(line[i])) continue;
    indent += line[i] == '\t' ? '\t' : ' ';
    --columns;
  }
  indent.append(columns, ' ');
  return indent;
}

}  // namespace

SourceFile::SourceFile(std::string_view file_path, std::string_view file_text,
                       std::string_view folder)
    : path(file_path), shown(fmt::format("{}{}", folder, file_path)), text(file_text) {
  lines.reserve(static_cast<size_t>(std::count(text.begin(), text.end(), '\n')) + 1);
  for (std::string_view rest = text; !rest.empty();) {
    const size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
}

RuleError MakeRuleError(std::string_view code, const Place& place, std::string message,
                        std::string hint) {
  RuleError error;
  error.code = code;
  error.file = place.file == nullptr ? std::string() : place.file->shown;
  error.line = place.line;
  error.message = std::move(message);
  error.hint = std::move(hint);
  if (place.file != nullptr && place.line > 0) {
    const std::string_view line = place.file->line(place.line);
    const size_t begin = std::min<size_t>(place.begin, line.size());
    error.source_line = line;
    error.column = CodePoints(line.substr(0, begin)) + 1;
    error.width = std::max<uint32_t>(1, CodePoints(line.substr(begin, place.width)));
  }
  return error;
}

void RuleErrors::Add(std::string_view code, const Place& place, std::string message,
                     std::string hint) {
  errors_.push_back(MakeRuleError(code, place, std::move(message), std::move(hint)));
}

void RuleErrors::Warn(std::string_view code, const Place& place, std::string message,
                      std::string hint) {
  warnings_.push_back(MakeRuleError(code, place, std::move(message), std::move(hint)));
  warnings_.back().warning = true;
}

void RuleErrors::Add(RuleErrors&& other) {
  std::move(other.errors_.begin(), other.errors_.end(), std::back_inserter(errors_));
  std::move(other.warnings_.begin(), other.warnings_.end(), std::back_inserter(warnings_));
}

std::vector<RuleError> RuleErrors::Sorted(std::vector<RuleError> errors) {
  std::stable_sort(errors.begin(), errors.end(), [](const RuleError& a, const RuleError& b) {
    return std::tie(a.file, a.line, a.column, a.code) < std::tie(b.file, b.line, b.column, b.code);
  });
  return errors;
}

std::string DidYouMean(std::string_view name, std::span<const std::string_view> candidates) {
  // One edit in a short name, three in a long one.
  size_t best = std::clamp<size_t>(name.size() / 3, 1, 3) + 1;
  std::string_view nearest;
  for (const std::string_view candidate : candidates) {
    const size_t distance = EditDistance(name, candidate);
    if (distance < best) {
      best = distance;
      nearest = candidate;
    }
  }
  return nearest.empty() ? std::string() : fmt::format("did you mean {}?", nearest);
}

std::string FormatRuleError(const RuleError& error) {
  const std::string_view kind = error.warning ? "warning" : "error";
  std::string text;
  if (error.line == 0) {
    text = fmt::format("{}: {}[{}]: {}\n", error.file, kind, error.code, error.message);
    if (!error.hint.empty()) text += fmt::format("      {}\n", error.hint);
    return text;
  }
  text = fmt::format("{}:{}:{}: {}[{}]: {}\n", error.file, error.line, error.column, kind,
                     error.code, error.message);
  text += fmt::format("{:5} | {}\n", error.line, error.source_line);
  text += fmt::format("      | {}{}", Indent(error.source_line, error.column - 1),
                      std::string(error.width, '^'));
  if (!error.hint.empty()) text += " " + error.hint;
  return text + "\n";
}

}  // namespace whosaid
