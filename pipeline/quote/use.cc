// What speaks for each use:
//   nickname   it stands between the parts of a name:           William “Bill” Novak
//   word       a word for wording goes before it:               the term “fair share”
//              or it is one word after a determiner, and the
//              sentence has no cue:                             the “expert” left early
//   title      a word for works or naming goes before it:       the novel “Night Train”
//              or it is written like a title, and no cue is
//              near:                                            tickets for “The Long Way Home” are
//   heading    it is part of a short paragraph without an end:  “Abundant evidence” of fraud
// A cue near the marks always makes it speech: “Night Train,” she said.
#include "quote/use.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "quote/marks.h"
#include "quote/sentence_cues.h"

namespace whosaid {
namespace {

// Longer quotes are speech whatever stands around them.
constexpr uint32_t kLongestName = 12;  // tokens, of a title or a mention
constexpr uint32_t kLongestNickname = 4;
constexpr uint32_t kLongestHeading = 16;  // tokens, the marks included
constexpr uint32_t kLongestHeadline = 24;
constexpr uint32_t kCueReach = 5;  // tokens between a cue and the marks

// How the words inside the marks are written.
struct Wording {
  uint32_t words = 0;
  uint32_t capitalized = 0;
  bool first_capitalized = false;
  bool title_case = true;  // small only what is small in titles, too
  bool sentence = false;   // with . ! ? inside, before its last token

  [[nodiscard]] bool IsTitle() const {
    return first_capitalized && title_case && capitalized >= 2 && !sentence;
  }
};

class UseTeller {
 public:
  UseTeller(const Document& document, const Tokens& tokens, const Entities& entities,
            const QuoteRules& rules)
      : text_(document.text),
        tokens_(tokens),
        entities_(entities),
        rules_(rules),
        cues_(tokens, rules) {}

  // Quotes come in text order: what is kept from one to the next only moves forward.
  // What the document as a whole tells. Before the first Tell.
  void Survey(const Quotes& quotes) {
    const auto outer = [](const Quote& quote) { return !quote.parent.has_value(); };
    const auto single =
        std::count_if(quotes.quotes.begin(), quotes.quotes.end(),
                      [&](const Quote& quote) { return outer(quote) && IsSingle(quote); });
    const auto all = std::count_if(quotes.quotes.begin(), quotes.quotes.end(), outer);
    speaks_in_double_ = all > 2 * single;
  }
  struct Told {
    QuoteUse use = QuoteUse::kSpeech;
    UseSign sign = UseSign::kNone;
  };
  [[nodiscard]] Told Tell(const Quote& quote);

 private:
  [[nodiscard]] bool Is(uint32_t token, uint64_t word) const {
    return (rules_.words[tokens_.word[token]] & word) != 0;
  }
  [[nodiscard]] bool IsByte(uint32_t token, char byte) const {
    return tokens_.end[token] - tokens_.begin[token] == 1 && text_[tokens_.begin[token]] == byte;
  }
  [[nodiscard]] bool IsCapitalized(uint32_t token) const {
    const Form form = tokens_.shape[token].form();
    return form == Form::kUpper || form == Form::kCaps || form == Form::kInitial;
  }

  [[nodiscard]] bool CueBefore(const Quote& quote);
  [[nodiscard]] bool CueAfter(const Quote& quote);
  [[nodiscard]] bool CueInSentence(const Quote& quote);
  [[nodiscard]] bool MayBeSmallInTitle(uint32_t token) const;
  [[nodiscard]] Wording Read(TokenRange inside) const;
  [[nodiscard]] std::optional<uint32_t> Before(const Quote& quote) const;
  [[nodiscard]] bool EndsSentence(const Quote& quote) const;
  [[nodiscard]] bool IsDetermined(uint32_t token) const;
  [[nodiscard]] std::optional<uint32_t> Announcer(const Quote& quote) const;

  [[nodiscard]] bool IsHeadlineCase(const Quote& quote) const;
  [[nodiscard]] bool IsInName(const Quote& quote);
  [[nodiscard]] bool IsNickname(const Quote& quote, const Wording& wording);
  [[nodiscard]] bool IsSign(const Quote& quote) const;
  [[nodiscard]] bool IsMention(const Quote& quote, const Wording& wording) const;
  [[nodiscard]] bool IsTitle(const Quote& quote, const Wording& wording);
  [[nodiscard]] bool IsApart(const Quote& quote);
  [[nodiscard]] bool IsInHeading(const Quote& quote) const;
  [[nodiscard]] bool IsSectionHeading(const Quote& quote) const;
  [[nodiscard]] bool IsSingle(const Quote& quote) const;
  [[nodiscard]] bool IsScare(const Quote& quote, const Wording& wording) const;

  std::string_view text_;
  const Tokens& tokens_;
  const Entities& entities_;
  const QuoteRules& rules_;
  SentenceCues cues_;
  // Most of the document's quotations stand in double marks, so that single ones mean something
  // else there.
  bool speaks_in_double_ = false;
  size_t mention_ = 0;  // the first that does not end before the quote
};

UseTeller::Told UseTeller::Tell(const Quote& quote) {
  const TokenRange inside = {quote.tokens.begin + 1, quote.tokens.end - 1};
  if (quote.labelled) return {QuoteUse::kSpeech, UseSign::kLabel};
  const bool in_marks = tokens_.shape[quote.tokens.begin].form() == Form::kMark;
  if (!in_marks) return {QuoteUse::kSpeech, UseSign::kDash};
  if (!quote.closed || quote.continues.has_value()) return {QuoteUse::kSpeech, UseSign::kOpen};
  if (inside.size() > kLongestName) return {QuoteUse::kSpeech, UseSign::kLong};
  const Wording wording = Read(inside);
  if (wording.words == 0) return {QuoteUse::kSpeech, UseSign::kNoWords};
  // What the words look like comes first, since it is cheap; then the cues, which overrule it.
  if (IsInName(quote)) return {QuoteUse::kNickname, UseSign::kInName};
  if (IsNickname(quote, wording) && !IsHeadlineCase(quote)) {
    return {QuoteUse::kNickname, UseSign::kBetween};
  }
  if (IsSign(quote)) return {QuoteUse::kWord, UseSign::kSign};
  if (IsMention(quote, wording) && !CueAfter(quote)) return {QuoteUse::kWord, UseSign::kAnnounced};
  if (IsTitle(quote, wording) && !IsHeadlineCase(quote)) {
    return {QuoteUse::kTitle, UseSign::kTitle};
  }
  if (!rules_.knows_cues) return {};
  if (IsSectionHeading(quote)) return {QuoteUse::kHeading, UseSign::kSection};
  if (IsInHeading(quote) && !CueInSentence(quote)) {
    return {QuoteUse::kHeading, UseSign::kInHeading};
  }
  if (IsScare(quote, wording) && !CueInSentence(quote)) {
    return {QuoteUse::kWord, UseSign::kDetermined};
  }
  return {};
}

bool UseTeller::CueBefore(const Quote& quote) {
  const uint32_t begin = quote.tokens.begin;
  return cues_.Within(begin, {begin - std::min(begin, kCueReach), begin});
}

bool UseTeller::CueAfter(const Quote& quote) {
  const auto [begin, end] = quote.tokens;
  return cues_.Within(begin, {end, end + kCueReach});
}

bool UseTeller::CueInSentence(const Quote& quote) {
  const auto [begin, end] = quote.tokens;
  return cues_.Within(begin, {0, begin}) || cues_.Within(begin, {end, UINT32_MAX});
}

bool UseTeller::MayBeSmallInTitle(uint32_t token) const {
  constexpr uint32_t kShortWord = 4;  // bytes
  return rules_.knows_function_words ? Is(token, QuoteRules::kFunction)
                                     : tokens_.end[token] - tokens_.begin[token] <= kShortWord;
}

Wording UseTeller::Read(TokenRange inside) const {
  Wording wording;
  for (uint32_t t = inside.begin; t < inside.end; ++t) {
    const Shape shape = tokens_.shape[t];
    if (shape.has(Shape::kSentenceEnd) && t + 1 < inside.end) wording.sentence = true;
    if (!shape.is_word() && shape.form() != Form::kNumber) continue;
    if (text_[tokens_.begin[t]] == '\'') continue;  // a clitic
    ++wording.words;
    const bool capitalized = IsCapitalized(t);
    wording.capitalized += capitalized ? 1 : 0;
    if (wording.words == 1) wording.first_capitalized = capitalized;
    wording.title_case = wording.title_case &&  // else the word is not looked up
                         (shape.form() != Form::kLower || MayBeSmallInTitle(t));
  }
  return wording;
}

// The token right before the marks, in the same paragraph.
std::optional<uint32_t> UseTeller::Before(const Quote& quote) const {
  const uint32_t begin = quote.tokens.begin;
  if (begin == tokens_.paragraphs[quote.paragraph].begin) return std::nullopt;
  return begin - 1;
}

// The word right before the marks, a comma or a bracket left out.
std::optional<uint32_t> UseTeller::Announcer(const Quote& quote) const {
  const uint32_t first = tokens_.paragraphs[quote.paragraph].begin;
  uint32_t t = quote.tokens.begin;
  if (t > first + 1 && (IsByte(t - 1, ',') || IsByte(t - 1, '('))) --t;
  if (t == first) return std::nullopt;
  return t - 1;
}

// Where every longer word is capitalized, capitals say nothing about the words in marks.
bool UseTeller::IsHeadlineCase(const Quote& quote) const {
  const TokenRange paragraph = tokens_.paragraphs[quote.paragraph];
  const uint32_t end = std::min(paragraph.end, paragraph.begin + kLongestHeadline);
  const Wording before = Read({paragraph.begin, std::min(end, quote.tokens.begin)});
  const Wording after = Read({std::min(end, quote.tokens.end), end});
  return before.title_case && after.title_case && before.words + after.words > 1;
}

bool UseTeller::IsInName(const Quote& quote) {
  while (mention_ < entities_.mentions.size() &&
         entities_.mentions[mention_].tokens.end <= quote.tokens.begin) {
    ++mention_;
  }
  if (mention_ == entities_.mentions.size()) return false;
  const TokenRange mention = entities_.mentions[mention_].tokens;
  return mention.begin < quote.tokens.begin && quote.tokens.end < mention.end;
}

bool UseTeller::IsNickname(const Quote& quote, const Wording& wording) {
  const TokenRange paragraph = tokens_.paragraphs[quote.paragraph];
  auto [before, after] = quote.tokens;
  if (before > paragraph.begin && after < paragraph.end && IsByte(before - 1, '(') &&
      IsByte(after, ')')) {
    --before;
    ++after;
  }
  if (before == paragraph.begin || after >= paragraph.end) return false;
  const auto is_name = [this](uint32_t token) {
    return IsCapitalized(token) && !Is(token, QuoteRules::kFunction) &&
           !cues_.IsCue(tokens_.word[token]);
  };
  return wording.capitalized > 0 && wording.title_case && wording.words < kLongestNickname &&
         tokens_.shape[quote.tokens.end - 2].form() != Form::kPoint && is_name(before - 1) &&
         is_name(after) && rules_.knows_function_words;
}

bool UseTeller::IsMention(const Quote& quote, const Wording& wording) const {
  constexpr uint32_t kLongestMention = 5;
  const std::optional<uint32_t> announcer = Announcer(quote);
  if (!announcer || !Is(*announcer, QuoteRules::kMention)) return false;
  // Behind a comma a whole sentence is said: her last words, “Go home.”
  const bool apart = *announcer + 1 != quote.tokens.begin && EndsSentence(quote);
  return wording.words <= kLongestMention && !apart;
}

// The wording of a thing: a card that reads “Do not stamp.”
bool UseTeller::IsSign(const Quote& quote) const {
  const std::optional<uint32_t> verb = Announcer(quote);
  if (!verb || !Is(*verb, QuoteRules::kReads)) return false;
  const uint32_t first = tokens_.paragraphs[quote.paragraph].begin;
  constexpr uint32_t kReach = 3;  // "a sign outside that said"
  for (uint32_t t = *verb; t > first && *verb - t < kReach; --t) {
    if (!tokens_.shape[t - 1].is_word()) return false;
    if (Is(t - 1, QuoteRules::kSign)) return true;
  }
  return false;
}

// Each line asks less of the words before the marks, and more of the rest of the sentence.
bool UseTeller::IsTitle(const Quote& quote, const Wording& wording) {
  if (!wording.first_capitalized || !wording.title_case || wording.sentence) return false;
  const std::optional<uint32_t> before = Before(quote);
  const std::optional<uint32_t> announcer = Announcer(quote);
  const bool like_title = wording.capitalized >= 2;
  // One says things on it: told viewers on “Good Day Harbour”
  if (like_title && before && Is(*before, QuoteRules::kPlace)) return true;
  // Speech can hardly stand there: on Harbour Radio’s “Good Day,” Novak said
  if (like_title && before && (Is(*before, QuoteRules::kPreposition) || IsDetermined(*before)) &&
      !CueBefore(quote)) {
    return true;
  }
  // a novel titled “Salt”, the novel “Salt”
  const bool named = announcer && Is(*announcer, QuoteRules::kTitled);
  const bool made = announcer && Is(*announcer, QuoteRules::kWork) && !CueBefore(quote);
  if ((named || made) && !CueAfter(quote)) return true;
  return like_title && rules_.knows_cues && !IsApart(quote) && !CueInSentence(quote);
}

// A stretch of capitals that ends like speech, where speech may begin, may well be said; and so may
// whatever follows a colon.
bool UseTeller::IsApart(const Quote& quote) {
  const uint32_t begin = quote.tokens.begin;
  const uint32_t last = quote.tokens.end - 2;
  const bool leads = begin == cues_.SentenceOf(begin).begin || IsByte(begin - 1, ':');
  if (leads && tokens_.shape[last].form() == Form::kPoint) return true;
  return IsByte(last, '!') || IsByte(last, '?') ||
         quote.tokens == tokens_.paragraphs[quote.paragraph];
}

bool UseTeller::IsInHeading(const Quote& quote) const {
  const TokenRange paragraph = tokens_.paragraphs[quote.paragraph];
  if (paragraph.size() > kLongestHeading || quote.tokens == paragraph) return false;
  for (uint32_t t = paragraph.begin; t < paragraph.end; ++t) {
    if (tokens_.shape[t].has(Shape::kSentenceEnd) || IsByte(t, ':')) return false;
  }
  const Form last = tokens_.shape[paragraph.end - 1].form();
  return last != Form::kPoint;
}

bool UseTeller::IsSingle(const Quote& quote) const {
  const std::optional<Glyph> mark = GlyphAt(Slice(text_, tokens_.span(quote.tokens.begin)));
  return mark == Glyph::kSingle || mark == Glyph::kSingleLeft || mark == Glyph::kSingleLow ||
         mark == Glyph::kLeftSingleGuillemet;
}

// A short paragraph in single marks alone, where speech stands in double marks: newspapers head
// their sections with words that somebody says further down.
bool UseTeller::IsSectionHeading(const Quote& quote) const {
  return speaks_in_double_ && IsSingle(quote) && quote.tokens.size() <= kLongestHeading &&
         quote.tokens == tokens_.paragraphs[quote.paragraph];
}

bool UseTeller::IsScare(const Quote& quote, const Wording& wording) const {
  const std::optional<uint32_t> before = Before(quote);
  constexpr uint32_t kLongestScare = 2;
  return before && wording.words <= kLongestScare && wording.capitalized == 0 &&
         !wording.sentence && IsDetermined(*before);
}

bool UseTeller::EndsSentence(const Quote& quote) const {
  return tokens_.shape[quote.tokens.end - 2].has(Shape::kSentenceEnd);
}

// A determiner or an owner: the, my, Novak’s.
bool UseTeller::IsDetermined(uint32_t token) const {
  const std::string_view bytes = Slice(text_, tokens_.span(token));
  return Is(token, QuoteRules::kDeterminer | QuoteRules::kPossessive) || bytes == "'s" ||
         bytes == "’s";
}

}  // namespace

void TellUses(const Document& document, const Tokens& tokens, const Entities& entities,
              const QuoteRules& rules, Quotes& quotes) {
  if (quotes.quotes.empty()) return;
  UseTeller teller(document, tokens, entities, rules);
  teller.Survey(quotes);
  for (Quote& quote : quotes.quotes) {
    const UseTeller::Told told = teller.Tell(quote);
    quote.use = told.use;
    quote.sign = told.sign;
  }
}

}  // namespace whosaid
