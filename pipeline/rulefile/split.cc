#include "rulefile/split.h"

#include <algorithm>
#include <array>

namespace whosaid {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLetterOrDigit(char c) { return IsDigit(c) || IsUpper(c) || (c >= 'a' && c <= 'z'); }
bool IsWordByte(char c) { return IsLetterOrDigit(c) || static_cast<unsigned char>(c) >= 0x80; }

constexpr std::array<std::string_view, 7> kWideMarks = {"“", "”", "«", "»", "…", "—", "–"};
constexpr std::array<std::string_view, 6> kClitics = {"s", "d", "m", "ll", "re", "ve"};
constexpr std::array<std::string_view, 2> kApostrophes = {"'", "’"};

// The bytes of the mark at `at` that always is a token of its own; 0 where there is none.
size_t MarkAt(std::string_view word, size_t at) {
  for (const std::string_view mark : kWideMarks) {
    if (word.substr(at).starts_with(mark)) return mark.size();
  }
  const char c = word[at];
  const bool inside = at > 0 && at + 1 < word.size();
  const bool in_number = inside && IsDigit(word[at - 1]) && IsDigit(word[at + 1]);
  if (c == ',' || c == ':' || c == '/') return in_number ? 0 : 1;
  if (c == '&') return inside && IsUpper(word[at - 1]) && IsUpper(word[at + 1]) ? 0 : 1;
  return std::string_view(";!?\"()[]{}%$+=<>*").find(c) != std::string_view::npos ? 1 : 0;
}

// Where a clitic ("'s") parts from the word; the size of the word where none does.
size_t CliticBegin(std::string_view word) {
  for (const std::string_view apostrophe : kApostrophes) {
    const size_t at = word.rfind(apostrophe);
    if (at == std::string_view::npos || at == 0) continue;
    std::string_view letters = word.substr(at + apostrophe.size());
    const bool clitic = std::any_of(kClitics.begin(), kClitics.end(), [&](std::string_view known) {
      return letters.size() == known.size() &&
             std::equal(letters.begin(), letters.end(), known.begin(),
                        [](char a, char b) { return (a | 0x20) == b; });
    });
    if (clitic && IsWordByte(word[at - 1])) return at;
  }
  return word.size();
}

void SplitWord(std::string_view word, std::vector<std::string_view>& tokens) {
  const bool one_token = std::all_of(word.begin(), word.end(), IsLetterOrDigit) ||
                         std::none_of(word.begin(), word.end(), IsWordByte);  // "--", "..."
  if (one_token) {
    tokens.push_back(word);
    return;
  }
  size_t begin = 0;
  const auto flush = [&](size_t end) {
    if (end == begin) return;
    const std::string_view piece = word.substr(begin, end - begin);
    const size_t clitic = CliticBegin(piece);
    tokens.push_back(piece.substr(0, clitic));
    if (clitic < piece.size()) tokens.push_back(piece.substr(clitic));
  };
  for (size_t at = 0; at < word.size();) {
    const size_t mark = MarkAt(word, at);
    if (mark == 0) {
      ++at;
      continue;
    }
    flush(at);
    tokens.push_back(word.substr(at, mark));
    begin = at += mark;
  }
  flush(word.size());
}

}  // namespace

void SplitLikeText(std::string_view entry, std::vector<std::string_view>& tokens) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t'; };
  for (auto at = entry.begin(); at != entry.end();) {
    const auto end = std::find_if(at, entry.end(), is_space);
    if (end != at) SplitWord({at, end}, tokens);
    at = std::find_if_not(end, entry.end(), is_space);
  }
}

std::vector<std::string_view> SplitLikeText(std::string_view entry) {
  std::vector<std::string_view> tokens;
  SplitLikeText(entry, tokens);
  return tokens;
}

}  // namespace whosaid
