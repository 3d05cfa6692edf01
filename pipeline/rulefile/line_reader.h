// Takes a line of a rule file apart from the left.
#ifndef WHOSAID_RULEFILE_LINE_READER_H_
#define WHOSAID_RULEFILE_LINE_READER_H_

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <system_error>

#include "rulefile/rule_error.h"

namespace whosaid {

// A word of a line, or the rest of it.
struct Piece {
  std::string_view text;
  Place place;
};

class LineReader {
 public:
  LineReader(const SourceFile& file, uint32_t number)
      : file_(file), number_(number), line_(file.line(number)) {
    SkipSpace();
    indent_ = at_;
  }
  [[nodiscard]] size_t indent() const { return indent_; }
  [[nodiscard]] bool blank() const { return indent_ == line_.size() || line_[indent_] == '#'; }

  // The next word, empty at the end; a comment is the end.
  Piece Word() {
    SkipSpace();
    if (at_ < line_.size() && line_[at_] == '#') at_ = line_.size();
    const size_t begin = at_;
    while (at_ < line_.size() && line_[at_] != ' ' && line_[at_] != '\t') ++at_;
    return Cut(begin, at_);
  }
  // What is left, trimmed, comments and all.
  Piece Rest() {
    SkipSpace();
    size_t end = line_.size();
    while (end > at_ && (line_[end - 1] == ' ' || line_[end - 1] == '\t')) --end;
    const size_t begin = at_;
    at_ = line_.size();
    return Cut(begin, std::max(begin, end));
  }

 private:
  void SkipSpace() {
    while (at_ < line_.size() && (line_[at_] == ' ' || line_[at_] == '\t')) ++at_;
  }
  Piece Cut(size_t begin, size_t end) const {
    return {line_.substr(begin, end - begin),
            {&file_, number_, static_cast<uint32_t>(begin), static_cast<uint32_t>(end - begin)}};
  }

  const SourceFile& file_;
  uint32_t number_;
  std::string_view line_;
  size_t at_ = 0;
  size_t indent_ = 0;
};

// The names of rules, phases, kinds, groups and actions.
[[nodiscard]] inline bool IsId(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

// The names of lets.
[[nodiscard]] inline bool IsLetName(std::string_view text) {
  return !text.empty() && text.front() >= 'A' && text.front() <= 'Z' &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
         });
}

template <class Number>
[[nodiscard]] bool ReadNumber(std::string_view text, Number& number) {
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  return fault == std::errc() && end == text.data() + text.size();
}

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_LINE_READER_H_
