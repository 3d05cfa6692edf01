#include "tokenize/lines.h"

#include <algorithm>

#include "tokenize/character.h"

namespace whosaid {
namespace {

constexpr size_t kSample = size_t{64} << 10;
constexpr uint32_t kShortestWrapped = 40;
constexpr uint32_t kLongestWrapped = 100;

struct Line {
  uint32_t next = 0;            // where the line after it begins
  uint32_t columns = 0;         // less the white space at its end
  Kind first = Kind::kLineEnd;  // of its first character that is not white space
};

Line ReadLine(std::string_view text, uint32_t begin) {
  Line line;
  uint32_t columns = 0;
  for (Character c = ReadCharacter(text, begin);; c = ReadCharacter(text, c.end)) {
    if (c.kind == Kind::kLineEnd) {
      const bool crlf = c.code == U'\r' && c.end < text.size() && text[c.end] == '\n';
      line.next = c.end + (crlf ? 1 : 0);
      return line;
    }
    ++columns;
    if (c.kind == Kind::kSpace || c.kind == Kind::kIgnorable) continue;
    line.columns = columns;
    if (line.first == Kind::kLineEnd) line.first = c.kind;
  }
}

}  // namespace

ParagraphBreak DetectParagraphBreak(std::string_view text) {
  const std::string_view sample = text.substr(0, std::min(kSample, text.size()));
  uint32_t blank = 0;
  uint32_t wrapped = 0;
  uint32_t followed = 0;
  Line before;
  for (uint32_t pos = 0; pos < sample.size();) {
    const Line line = ReadLine(sample, pos);
    pos = line.next;
    if (line.columns == 0) {
      ++blank;
    } else if (before.columns >= kShortestWrapped) {
      ++followed;
      if (before.columns <= kLongestWrapped && line.first == Kind::kLower) ++wrapped;
    }
    before = line;
  }
  return blank > 0 && wrapped * 2 > followed ? ParagraphBreak::kBlankLine
                                             : ParagraphBreak::kLineEnd;
}

}  // namespace whosaid
