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
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace whosaid {
namespace {

// Longer quotes are speech whatever stands around them.
constexpr uint32_t kLongestName = 12;  // tokens, of a title or a mention
constexpr uint32_t kLongestNickname = 4;
constexpr uint32_t kLongestHeading = 16;  // tokens, the marks included
constexpr uint32_t kLongestHeadline = 24;
constexpr uint32_t kCueReach = 5;  // tokens between a cue and the marks

// Verbs and phrases that make the sentence one of speech. Nouns ("report") and acts ("endorse") are
// cues to attribution, but say nothing about marks beside them.
constexpr std::array kSpeechCues = {"cue.say",    "cue.tell",      "cue.ask",     "cue.answer",
                                    "cue.manner", "cue.directive", "cue.written", "cue.ambiguous",
                                    "cue.phrase", "cue.describe",  "cue.belief",  "cue.colloquial"};

struct Lexicons {
  std::vector<LexiconId> cues;
  std::optional<LexiconId> work;
  std::optional<LexiconId> titled;
  std::optional<LexiconId> mention;
  std::optional<LexiconId> determiner;
  std::optional<LexiconId> possessive;
  std::optional<LexiconId> preposition;
  std::optional<LexiconId> function;

  explicit Lexicons(const Vocabulary& vocabulary)
      : work(vocabulary.lexicon("work.work")),
        titled(vocabulary.lexicon("work.titled")),
        mention(vocabulary.lexicon("mention")),
        determiner(vocabulary.lexicon("function.determiner")),
        possessive(vocabulary.lexicon("function.possessive")),
        preposition(vocabulary.lexicon("function.preposition")),
        function(vocabulary.lexicon("function")) {
    for (const char* name : kSpeechCues) {
      if (const auto id = vocabulary.lexicon(name)) cues.push_back(*id);
    }
  }
};

// How the words inside the marks are written.
struct Wording {
  uint32_t words = 0;
  uint32_t capitalized = 0;
  bool first_capitalized = false;
  bool title_case = true;  // no long word in lower case
  bool sentence = false;   // with . ! ? inside, before its last token

  [[nodiscard]] bool IsTitle() const {
    return first_capitalized && title_case && capitalized >= 2 && !sentence;
  }
};

class UseTeller {
 public:
  UseTeller(const Document& document, const Tokens& tokens, const Entities& entities,
            const RulePack& rules)
      : text_(document.text),
        tokens_(tokens),
        entities_(entities),
        vocabulary_(rules.vocabulary()),
        lexicons_(rules.vocabulary()) {}

  // Quotes come in text order: what is kept from one to the next only moves forward.
  [[nodiscard]] QuoteUse Tell(const Quote& quote);

 private:
  [[nodiscard]] bool Is(uint32_t token, std::optional<LexiconId> lexicon) const {
    return lexicon.has_value() && vocabulary_.Has(tokens_.word[token], *lexicon);
  }
  [[nodiscard]] bool IsCue(WordClass word) const {
    return word != kUnknownWord &&
           std::any_of(lexicons_.cues.begin(), lexicons_.cues.end(),
                       [&](LexiconId cue) { return vocabulary_.Has(word, cue); });
  }
  [[nodiscard]] bool IsByte(uint32_t token, char byte) const {
    return tokens_.end[token] - tokens_.begin[token] == 1 && text_[tokens_.begin[token]] == byte;
  }
  [[nodiscard]] bool IsCapitalized(uint32_t token) const {
    const Form form = tokens_.shape[token].form();
    return form == Form::kUpper || form == Form::kCaps || form == Form::kInitial;
  }

  void MoveTo(const Quote& quote);
  void ListCues();
  [[nodiscard]] bool CueWithin(TokenRange range) const;
  [[nodiscard]] bool CueBefore(const Quote& quote) const;
  [[nodiscard]] bool CueAfter(const Quote& quote) const;
  [[nodiscard]] bool CueInSentence(const Quote& quote) const;
  [[nodiscard]] Wording Read(TokenRange inside) const;
  [[nodiscard]] std::optional<uint32_t> Announcer(const Quote& quote) const;

  [[nodiscard]] bool IsHeadlineCase(const Quote& quote) const;
  [[nodiscard]] bool IsInName(const Quote& quote) const;
  [[nodiscard]] bool IsNickname(const Quote& quote, const Wording& wording) const;
  [[nodiscard]] bool IsMention(const Quote& quote, const Wording& wording) const;
  [[nodiscard]] bool IsObject(const Quote& quote, const Wording& wording) const;
  [[nodiscard]] bool IsTitle(const Quote& quote, const Wording& wording) const;
  [[nodiscard]] bool IsInHeading(const Quote& quote) const;
  [[nodiscard]] bool IsScare(const Quote& quote, const Wording& wording) const;

  std::string_view text_;
  const Tokens& tokens_;
  const Entities& entities_;
  const Vocabulary& vocabulary_;
  Lexicons lexicons_;

  size_t sentence_ = 0;  // the one in which the quote begins
  size_t phrase_ = 0;    // the first that does not end before that sentence
  size_t mention_ = 0;   // the first that does not end before the quote
  bool listed_ = false;  // cues_ holds those of the sentence
  std::vector<uint32_t> cues_;
};

QuoteUse UseTeller::Tell(const Quote& quote) {
  const TokenRange inside = {quote.tokens.begin + 1, quote.tokens.end - 1};
  const bool in_marks = tokens_.shape[quote.tokens.begin].form() == Form::kMark;
  if (!in_marks || !quote.closed || quote.continues.has_value() || inside.size() > kLongestName) {
    return QuoteUse::kSpeech;
  }
  MoveTo(quote);
  const Wording wording = Read(inside);
  if (wording.words == 0) return QuoteUse::kSpeech;
  const bool headline = IsHeadlineCase(quote);
  if (IsInName(quote) || (!headline && IsNickname(quote, wording))) return QuoteUse::kNickname;
  if (CueBefore(quote)) return QuoteUse::kSpeech;
  if (!headline && IsObject(quote, wording)) return QuoteUse::kTitle;
  if (CueAfter(quote)) return QuoteUse::kSpeech;
  if (IsMention(quote, wording)) return QuoteUse::kWord;
  if (!headline && IsTitle(quote, wording)) return QuoteUse::kTitle;
  if (IsInHeading(quote)) return QuoteUse::kHeading;
  if (IsScare(quote, wording)) return QuoteUse::kWord;
  return QuoteUse::kSpeech;
}

void UseTeller::MoveTo(const Quote& quote) {
  while (sentence_ + 1 < tokens_.sentences.size() &&
         tokens_.sentences[sentence_].end <= quote.tokens.begin) {
    ++sentence_;
    listed_ = false;
  }
  while (mention_ < entities_.mentions.size() &&
         entities_.mentions[mention_].tokens.end <= quote.tokens.begin) {
    ++mention_;
  }
  if (!listed_) ListCues();
}

// The cues of the sentence, once for all its quotes; in those, too: better one speech too many.
void UseTeller::ListCues() {
  listed_ = true;
  cues_.clear();
  if (lexicons_.cues.empty() || tokens_.sentences.empty()) return;
  const TokenRange sentence = tokens_.sentences[sentence_];
  const std::vector<Phrase>& phrases = tokens_.phrases;
  while (phrase_ < phrases.size() && phrases[phrase_].tokens.end <= sentence.begin) ++phrase_;
  size_t p = phrase_;
  for (uint32_t t = sentence.begin; t < sentence.end; ++t) {
    while (p < phrases.size() && phrases[p].tokens.end <= t) ++p;
    const bool in_phrase = p < phrases.size() && phrases[p].tokens.begin <= t;
    if (IsCue(tokens_.word[t]) || (in_phrase && IsCue(phrases[p].word))) cues_.push_back(t);
  }
}

bool UseTeller::CueWithin(TokenRange range) const {
  const auto cue = std::lower_bound(cues_.begin(), cues_.end(), range.begin);
  return cue != cues_.end() && *cue < range.end;
}

bool UseTeller::CueBefore(const Quote& quote) const {
  const uint32_t begin = quote.tokens.begin;
  return CueWithin({begin - std::min(begin, kCueReach), begin});
}

bool UseTeller::CueAfter(const Quote& quote) const {
  return CueWithin({quote.tokens.end, quote.tokens.end + kCueReach});
}

bool UseTeller::CueInSentence(const Quote& quote) const {
  return CueWithin({0, quote.tokens.begin}) || CueWithin({quote.tokens.end, UINT32_MAX});
}

Wording UseTeller::Read(TokenRange inside) const {
  constexpr uint32_t kShortWord = 4;  // bytes: "with" is long enough to be capitalized in a title
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
    const bool is_long = tokens_.end[t] - tokens_.begin[t] > kShortWord;
    if (shape.form() == Form::kLower && is_long) wording.title_case = false;
  }
  return wording;
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

bool UseTeller::IsInName(const Quote& quote) const {
  if (mention_ == entities_.mentions.size()) return false;
  const TokenRange mention = entities_.mentions[mention_].tokens;
  return mention.begin < quote.tokens.begin && quote.tokens.end < mention.end;
}

bool UseTeller::IsNickname(const Quote& quote, const Wording& wording) const {
  const TokenRange paragraph = tokens_.paragraphs[quote.paragraph];
  auto [before, after] = quote.tokens;
  if (before > paragraph.begin && after < paragraph.end && IsByte(before - 1, '(') &&
      IsByte(after, ')')) {
    --before;
    ++after;
  }
  if (before == paragraph.begin || after >= paragraph.end) return false;
  const auto is_name = [this](uint32_t token) {
    return IsCapitalized(token) && !Is(token, lexicons_.function) && !IsCue(tokens_.word[token]);
  };
  return wording.first_capitalized && wording.title_case && wording.words < kLongestNickname &&
         tokens_.shape[quote.tokens.end - 2].form() != Form::kPoint && is_name(before - 1) &&
         is_name(after) && lexicons_.function.has_value();
}

bool UseTeller::IsMention(const Quote& quote, const Wording& wording) const {
  constexpr uint32_t kLongestMention = 5;
  const std::optional<uint32_t> announcer = Announcer(quote);
  return announcer && Is(*announcer, lexicons_.mention) && wording.words <= kLongestMention;
}

// Written like a title, where speech cannot stand: on “Good Day Harbour,” Novak said
bool UseTeller::IsObject(const Quote& quote, const Wording& wording) const {
  if (!wording.IsTitle() || quote.tokens.begin == tokens_.paragraphs[quote.paragraph].begin) {
    return false;
  }
  const uint32_t before = quote.tokens.begin - 1;
  const std::string_view clitic = Slice(text_, tokens_.span(before));
  return Is(before, lexicons_.preposition) || Is(before, lexicons_.determiner) ||
         Is(before, lexicons_.possessive) || clitic == "'s" || clitic == "’s";
}

bool UseTeller::IsTitle(const Quote& quote, const Wording& wording) const {
  const std::optional<uint32_t> announcer = Announcer(quote);
  if (announcer && wording.first_capitalized && wording.title_case && !wording.sentence &&
      (Is(*announcer, lexicons_.work) || Is(*announcer, lexicons_.titled))) {
    return true;
  }
  // A whole sentence of capitals, or what follows a colon, may well be said.
  const uint32_t begin = quote.tokens.begin;
  const bool apart = begin == tokens_.paragraphs[quote.paragraph].begin ||
                     begin == tokens_.sentences[sentence_].begin || IsByte(begin - 1, ':');
  const bool ends = tokens_.shape[quote.tokens.end - 2].has(Shape::kSentenceEnd);
  return !lexicons_.cues.empty() && wording.IsTitle() && !(apart && ends) && !CueInSentence(quote);
}

bool UseTeller::IsInHeading(const Quote& quote) const {
  const TokenRange paragraph = tokens_.paragraphs[quote.paragraph];
  if (lexicons_.cues.empty() || paragraph.size() > kLongestHeading ||
      quote.tokens.size() == paragraph.size() || CueInSentence(quote)) {
    return false;
  }
  for (uint32_t t = paragraph.begin; t < paragraph.end; ++t) {
    if (tokens_.shape[t].has(Shape::kSentenceEnd) || IsByte(t, ':')) return false;
  }
  const Form last = tokens_.shape[paragraph.end - 1].form();
  return last != Form::kPoint;
}

bool UseTeller::IsScare(const Quote& quote, const Wording& wording) const {
  const uint32_t first = tokens_.paragraphs[quote.paragraph].begin;
  return !lexicons_.cues.empty() && wording.words == 1 && quote.tokens.begin > first &&
         Is(quote.tokens.begin - 1, lexicons_.determiner) && !CueInSentence(quote);
}

}  // namespace

void TellUses(const Document& document, const Tokens& tokens, const Entities& entities,
              const RulePack& rules, Quotes& quotes) {
  UseTeller teller(document, tokens, entities, rules);
  for (Quote& quote : quotes.quotes) quote.use = teller.Tell(quote);
}

}  // namespace whosaid
