// Mark tokens of a paragraph, each with what it may do: open a quote, close one, either, or neither
// (an apostrophe, the inches of a measure). Two things speak: the glyph („ only ever opens) and the
// touch, what stands right before and right after (a space before and a letter after open).
//
// One mark is judged here by itself; which of its readings holds is for pair.h, which sees them
// all.
#ifndef WHOSAID_QUOTE_MARKS_H_
#define WHOSAID_QUOTE_MARKS_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

enum class Glyph : uint8_t {
  kStraight,              // "
  kLeft,                  // “
  kRight,                 // ”
  kLow,                   // „
  kGraves,                // ``
  kTicks,                 // ''
  kLeftGuillemet,         // «
  kRightGuillemet,        // »
  kSingle,                // '
  kSingleLeft,            // ‘
  kSingleRight,           // ’
  kSingleLow,             // ‚
  kGrave,                 // `
  kLeftSingleGuillemet,   // ‹
  kRightSingleGuillemet,  // ›
};
inline constexpr size_t kGlyphs = 15;

// Marks of one family may close each other when writers mix them; those of two never do.
enum class Family : uint8_t { kDouble, kGuillemet, kSingle, kSingleGuillemet };
inline constexpr size_t kFamilies = 4;

using GlyphSet = uint16_t;
[[nodiscard]] constexpr GlyphSet SetOf(Glyph glyph) {
  return static_cast<GlyphSet>(1U << static_cast<unsigned>(glyph));
}

[[nodiscard]] Family FamilyOf(Glyph glyph);
[[nodiscard]] GlyphSet GlyphsOf(Family family);
// The glyphs that this one closes in some language's conventions: ” closes “, „ and (Swedish) ”.
[[nodiscard]] GlyphSet ClosedBy(Glyph closer);
// The same the other way round: what may close a quote that this glyph opened.
[[nodiscard]] GlyphSet ClosersOf(Glyph opener);

enum class Reading : uint8_t {
  kNeither,
  kOpens,
  kCloses,
  kEither,         // the touch says nothing: what is open decides
  kOpensContrary,  // a closing glyph where openers stand: (”text”)
  kClosesContrary  // an opening glyph where closers stand: “text“
};

// What stands next to a mark, marks glued to it looked through: in ,'" the comma touches both.
enum class Touch : uint8_t {
  kSpace,    // or the edge of the paragraph
  kBracket,  // an opening one
  kText,     // a letter or a digit
  kStop,     // . , ; : ! ? and closing brackets
  kSymbol,   // $ # @: they begin a word, and say nothing behind one
  kNeutral,  // a dash, an ellipsis, a slash: they stand on either side
};

// What pairing made of a mark.
enum class MarkRole : uint8_t {
  kNone,          // no quotation mark: an apostrophe, a measure
  kOpener,        // paired
  kCloser,        // paired
  kUnclosed,      // opens and has no partner
  kUnopened,      // closes and has no partner
  kTurn,          // the dash that begins a turn of dialogue; `partner` is the token that ends it
  kResumedTurn,   // the first word of a turn behind narration, which no dash begins
  kLabelledTurn,  // the first word of a turn behind a label that says who speaks
};

struct Mark {
  uint32_t token = 0;
  uint32_t partner = 0;  // index among the marks, where paired
  uint32_t sentences =
      0;  // that ended before it in its paragraph; 0 where no mark there is doubtful
  Glyph glyph = Glyph::kStraight;
  Reading reading = Reading::kNeither;
  Touch before = Touch::kSpace;
  bool firm = false;      // both sides agree on the reading
  bool doubtful = false;  // it may well be an apostrophe or a measure: a better mark goes first
  bool quiet = false;     // without a partner it is nothing to report: an apostrophe, a measure
  bool mixed = false;     // paired with a glyph of another convention
  MarkRole role = MarkRole::kNone;
};

[[nodiscard]] constexpr bool IsTurn(const Mark& mark) {
  return mark.role == MarkRole::kTurn || mark.role == MarkRole::kResumedTurn ||
         mark.role == MarkRole::kLabelledTurn;
}

// Puts turns in their place that were added behind the `paired` marks, both in text order. Partners
// are indices, so the pairs are told anew; they nest.
void MergeTurns(size_t paired, std::vector<Mark>& marks);

// The glyph that these bytes are, if any.
[[nodiscard]] std::optional<Glyph> GlyphAt(std::string_view bytes);

// Reads the marks of one document. Holds references to what it is made of.
class MarkReader {
 public:
  MarkReader(const Document& document, const Tokens& tokens)
      : text_(document.text),
        tokens_(tokens),
        mark_tokens_(tokens.WithForm(Form::kMark)),
        ends_(tokens.WithShape(Shape::kSentenceEnd, Shape::kSentenceEnd)) {}

  [[nodiscard]] bool HasMark(TokenRange paragraph) {
    return mark_tokens_.Next(paragraph.begin) < paragraph.end;
  }

  // Replaces `marks` by those of one paragraph, in text order, none paired yet. Runs of a mark
  // longer than any quotation needs (a ruler line) are left out.
  void Read(TokenRange paragraph, std::vector<Mark>& marks);

 private:
  std::string_view text_;
  const Tokens& tokens_;
  MatchingBytes mark_tokens_;
  MatchingBytes ends_;  // of sentences
};

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_MARKS_H_
