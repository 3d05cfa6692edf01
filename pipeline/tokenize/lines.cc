#include "tokenize/lines.h"

#include <algorithm>

#include "tokenize/character.h"

namespace whosaid {
namespace {

constexpr size_t kSample = size_t{64} << 10;
constexpr size_t kShortestWrapped = 40;
constexpr size_t kLongestWrapped = 100;

std::string_view TrimEnd(std::string_view line) {
  if (!line.empty() && static_cast<unsigned char>(line.back()) > ' ') return line;  // most are
  const size_t last = line.find_last_not_of(" \t\r\v\f");
  return line.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

size_t Columns(std::string_view line) {
  size_t columns = 0;
  for (const char byte : line) columns += (static_cast<unsigned char>(byte) & 0xC0) != 0x80 ? 1 : 0;
  return columns;
}

// Is a line of this length broken because it is full?
bool LooksFull(std::string_view line) {
  if (line.size() < kShortestWrapped || line.size() > 4 * kLongestWrapped) return false;
  const size_t columns = Columns(line);
  return columns >= kShortestWrapped && columns <= kLongestWrapped;
}

bool BeginsLower(std::string_view line) {
  const size_t first = line.find_first_not_of(" \t");
  return first != std::string_view::npos &&
         ReadCharacter(line, static_cast<uint32_t>(first)).kind == Kind::kLower;
}

}  // namespace

ParagraphBreak DetectParagraphBreak(std::string_view text) {
  std::string_view sample = text.substr(0, kSample);
  const char line_end = sample.find('\n') != std::string_view::npos ? '\n' : '\r';
  uint32_t blank = 0;
  uint32_t wrapped = 0;
  uint32_t followed = 0;
  std::string_view before;
  while (!sample.empty()) {
    const size_t end = std::min(sample.find(line_end), sample.size());
    const std::string_view line = TrimEnd(sample.substr(0, end));
    sample.remove_prefix(std::min(end + 1, sample.size()));
    if (line.empty()) {
      ++blank;
    } else if (before.size() >= kShortestWrapped) {
      ++followed;
      if (BeginsLower(line) && LooksFull(before)) ++wrapped;
    }
    before = line;
  }
  return blank > 0 && wrapped * 2 > followed ? ParagraphBreak::kBlankLine
                                             : ParagraphBreak::kLineEnd;
}

}  // namespace whosaid
