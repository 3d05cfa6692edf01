#include "tokenize/quoted_ranges.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "tokenize/character.h"

namespace whosaid {
namespace {

// Marks of one family close each other, so that “We won" is a pair.
enum Family : uint8_t { kDouble, kSingle, kAngle, kCorner, kFamilies };
enum class Side : uint8_t { kOpens, kCloses, kEither };

struct Mark {
  Family family;
  Side side;
};

class MarkPairs {
 public:
  MarkPairs(std::string_view text, const Tokens& tokens, TokenRange paragraph,
            std::vector<TokenRange>& ranges)
      : text_(text), tokens_(tokens), paragraph_(paragraph), ranges_(ranges) {}

  void Find(MatchingBytes& marks) {
    for (uint32_t i = marks.Next(paragraph_.begin); i < paragraph_.end; i = marks.Next(i + 1)) {
      Take(i);
    }
  }

 private:
  void Take(uint32_t token) {
    const char32_t code = DecodeUtf8(text_, tokens_.begin[token]).value;
    const Mark mark = Classify(code, tokens_.span(token).size());
    if (mark.family == kFamilies) return;
    Open& open = open_[mark.family];
    if (!open.is_open) {
      if (Opens(mark, token)) open = {true, token, code};
      return;
    }
    const bool opens = mark.side == Side::kOpens ? !ClosesLow(open.code, code)
                                                 : mark.side == Side::kEither &&
                                                       LooksOpening(token) && !LooksClosing(token);
    if (opens) {
      open = {true, token, code};  // what was open never closed
    } else if (mark.family != kSingle || ClosesSingle(token)) {
      Close(mark.family, token);
    }
  }

  // ”Swedish” marks open by their place; a single mark must stand in its place to be no apostrophe.
  [[nodiscard]] bool Opens(Mark mark, uint32_t token) const {
    if (mark.family == kSingle) return mark.side != Side::kCloses && LooksOpening(token);
    return mark.side == Side::kOpens || LooksOpening(token) ||
           (mark.side == Side::kEither && !LooksClosing(token));
  }

  [[nodiscard]] Mark Classify(char32_t code, uint32_t size) const {
    switch (code) {
      case U'"':
      case U'\uFF02':
        return {kDouble, Side::kEither};
      case U'\'':
        return {size == 2 ? kDouble : kSingle, Side::kEither};
      case U'`':
        return {size == 2 ? kDouble : kSingle, Side::kOpens};
      case U'\u201C':
      case U'\u201E':
      case U'\u201F':
        return {kDouble, Side::kOpens};
      case U'\u201D':
        return {kDouble, Side::kCloses};
      case U'\u2018':
      case U'\u201A':
      case U'\u201B':
        return {kSingle, Side::kOpens};
      case U'\u2019':
        return {kSingle, Side::kCloses};
      case U'\u00AB':
      case U'\u00BB':
      case U'\u2039':
      case U'\u203A':
        return {kAngle, AngleSide(code)};
      case U'\u300C':
      case U'\u301D':
        return {kCorner, Side::kOpens};
      case U'\u300D':
      case U'\u301E':
      case U'\u301F':
        return {kCorner, Side::kCloses};
      default:
        return {kFamilies, Side::kEither};
    }
  }

  // «French» or »German«: what is open decides; two of a kind close by their place (»Swedish»).
  [[nodiscard]] Side AngleSide(char32_t code) const {
    const Open& open = open_[kAngle];
    if (!open.is_open || open.code == code) return Side::kEither;
    return Side::kCloses;
  }

  // „German“ and ‚German‘: the mark that opens in English closes.
  static bool ClosesLow(char32_t open, char32_t code) {
    return (open == U'\u201E' && code == U'\u201C') || (open == U'\u201A' && code == U'\u2018');
  }

  void Close(Family family, uint32_t token) {
    TokenRange range{open_[family].token, token + 1};
    open_[family].is_open = false;
    // A single mark opened inside and still open was an apostrophe.
    if (open_[kSingle].token > range.begin) open_[kSingle].is_open = false;
    while (!ranges_.empty() && ranges_.back().end > range.begin) {
      range.begin = std::min(range.begin, ranges_.back().begin);
      ranges_.pop_back();
    }
    ranges_.push_back(range);
  }

  [[nodiscard]] bool GluedBefore(uint32_t token) const {
    return token > paragraph_.begin && !tokens_.shape[token].has(Shape::kSpaceBefore);
  }
  [[nodiscard]] bool GluedAfter(uint32_t token) const {
    return token + 1 < paragraph_.end && !tokens_.shape[token + 1].has(Shape::kSpaceBefore);
  }
  [[nodiscard]] bool IsPunctuation(uint32_t token) const {
    return tokens_.shape[token].form() == Form::kPoint;
  }

  // Glued to what follows and parted from what goes before.
  [[nodiscard]] bool LooksOpening(uint32_t token) const {
    if (!GluedAfter(token)) return false;
    if (!GluedBefore(token)) return true;
    const Form before = tokens_.shape[token - 1].form();
    return before == Form::kMark || text_[tokens_.begin[token - 1]] == '(' ||
           text_[tokens_.begin[token - 1]] == '[' || IsDash(token - 1);
  }
  [[nodiscard]] bool IsDash(uint32_t token) const {
    const Kind kind = ReadCharacter(text_, tokens_.begin[token]).kind;
    return kind == Kind::kDash || kind == Kind::kHyphen;
  }

  // Glued to what goes before and parted from what follows.
  [[nodiscard]] bool LooksClosing(uint32_t token) const {
    if (!GluedBefore(token)) return false;
    if (!GluedAfter(token)) return true;
    const Form after = tokens_.shape[token + 1].form();
    return after == Form::kMark || after == Form::kPoint;
  }

  // A lone apostrophe closes nothing: punctuation must stand on one side of a closing single mark.
  [[nodiscard]] bool ClosesSingle(uint32_t token) const {
    return LooksClosing(token) &&
           (IsPunctuation(token - 1) || (GluedAfter(token) && IsPunctuation(token + 1)));
  }

  struct Open {
    bool is_open = false;
    uint32_t token = 0;
    char32_t code = 0;
  };

  std::string_view text_;
  const Tokens& tokens_;
  TokenRange paragraph_;
  std::vector<TokenRange>& ranges_;
  std::array<Open, kFamilies> open_;
};

}  // namespace

void FindQuotedRanges(std::string_view text, const Tokens& tokens, TokenRange paragraph,
                      MatchingBytes& marks, std::vector<TokenRange>& ranges) {
  ranges.clear();
  if (marks.Next(paragraph.begin) >= paragraph.end) return;
  MarkPairs(text, tokens, paragraph, ranges).Find(marks);
}

}  // namespace whosaid
