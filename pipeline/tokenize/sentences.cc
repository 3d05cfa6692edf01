#include "tokenize/sentences.h"

#include <algorithm>
#include <array>

#include "tokenize/character.h"
#include "tokenize/quoted_ranges.h"

namespace whosaid {
namespace {

constexpr uint32_t kLongestOpening = 4;    // marks and brackets before the first word of a sentence
constexpr uint32_t kLongestCueReach = 6;   // tokens between “Why now?” and its cue
constexpr uint32_t kLongestListMark = 3;   // digits of "12." that numbers a line
constexpr uint32_t kLongestDateline = 12;  // tokens of "NEW YORK, Oct. 5 (Reuters) -"

// What single marks do at the end of a sentence, a bit each.
enum MarkUse : uint8_t {
  kCloses = 1,  // the sentence before it
  kOpens = 2,   // the sentence behind it
  kGoesOn = 4,  // no sentence begins with it
  kInNoDateline = 8,
  kIntroduces = 16,  // what is quoted behind it
};

constexpr std::array<uint8_t, 256> kMarkUses = [] {
  std::array<uint8_t, 256> uses{};
  const auto add = [&](std::string_view marks, MarkUse use) {
    for (const char mark : marks) uses[static_cast<unsigned char>(mark)] |= use;
  };
  add(")]}", kCloses);
  add("([{", kOpens);
  add(",;:)]}%&/=+", kGoesOn);
  add(":;?!", kInNoDateline);
  add(",:", kIntroduces);
  return uses;
}();

// What a token that could end a sentence does.
struct Verdict {
  bool ends = false;  // a sentence, inside a quotation or not
  bool cuts = false;  // the sentence around it too, unless a quotation holds it
  uint32_t next = 0;  // the first token behind it and the marks that close with it
};

class SentencePass {
 public:
  SentencePass(std::string_view text, const Abbreviations& abbreviations,
               std::vector<TokenRange>& quoted, Tokens& tokens)
      : text_(text), abbreviations_(abbreviations), tokens_(tokens), ranges_(quoted) {}

  void Run() {
    tokens_.sentences.reserve(tokens_.size() / 16 + 1);
    MatchingBytes marks = tokens_.WithForm(Form::kMark);
    MatchingBytes ends = tokens_.WithShape(Shape::kSentenceEnd, Shape::kSentenceEnd);
    for (const TokenRange paragraph : tokens_.paragraphs) {
      FindQuotedRanges(text_, tokens_, paragraph, marks, ranges_);
      range_ = 0;
      end_ = paragraph.end;
      sentence_ = paragraph.begin;
      Cut(paragraph, ends);
      FlagFirstQuoted(paragraph);
      if (sentence_ < end_) tokens_.sentences.push_back({sentence_, end_});
    }
  }

 private:
  void Cut(TokenRange paragraph, MatchingBytes& ends) {
    FlagFirst(paragraph.begin);
    const uint32_t body = DatelineEnd(paragraph);
    if (body != paragraph.begin) CutDateline({paragraph.begin, body});
    for (uint32_t i = ends.Next(body); i < paragraph.end; i = ends.Next(i + 1)) {
      const Verdict verdict = Judge(i);
      if (!verdict.ends) {
        tokens_.shape[i].bits &= static_cast<uint8_t>(~Shape::kSentenceEnd);
        continue;
      }
      if (!verdict.cuts) continue;
      FlagFirst(verdict.next);
      if (!IsInside(verdict.next)) {
        tokens_.sentences.push_back({sentence_, verdict.next});
        sentence_ = verdict.next;
      }
    }
  }

  // Behind the dash of "LONDON, Ont. — The mayor ...": a place in capitals, then names, numbers and
  // brackets. The paragraph's begin where there is none.
  [[nodiscard]] uint32_t DatelineEnd(TokenRange paragraph) const {
    const uint32_t begin = paragraph.begin;
    if (begin == paragraph.end || !Is(begin, Form::kCaps)) return begin;
    const uint32_t reach = std::min(paragraph.end - 1, begin + kLongestDateline);
    for (uint32_t i = begin + 1; i < reach; ++i) {
      if (IsDash(i)) return Glued(i) || Glued(i + 1) ? begin : i + 1;
      if (Is(i, Form::kLower) || Is(i, Form::kMark) || Has(i, kInNoDateline)) return begin;
    }
    return begin;
  }

  // Is a sentence of its own, so that nobody takes the place for the subject.
  void CutDateline(TokenRange dateline) {
    for (uint32_t i = dateline.begin; i + 1 < dateline.end; ++i) {
      tokens_.shape[i].bits &= static_cast<uint8_t>(~Shape::kSentenceEnd);
    }
    tokens_.shape[dateline.end - 1].bits |= Shape::kSentenceEnd;
    FlagFirst(dateline.end);
    tokens_.sentences.push_back(dateline);
    sentence_ = dateline.end;
  }

  // The first word from `token` on, which never goes down, is the first of its sentence.
  void FlagFirst(uint32_t token) {
    if (token < next_word_) return;  // it has the flag
    token = FirstWord(token, end_);
    if (token < end_) tokens_.shape[token++].bits |= Shape::kSentenceFirst;
    next_word_ = token;
  }

  // "She said, “Will you come?”": what is said begins a sentence inside another.
  void FlagFirstQuoted(TokenRange paragraph) {
    for (const TokenRange quoted : ranges_) {
      if (quoted.begin == paragraph.begin || !Has(quoted.begin - 1, kIntroduces)) continue;
      const uint32_t word = FirstWord(quoted.begin, quoted.end);
      if (word < quoted.end) tokens_.shape[word].bits |= Shape::kSentenceFirst;
    }
  }

  // From `token` on; `end` where there is none.
  [[nodiscard]] uint32_t FirstWord(uint32_t token, uint32_t end) const {
    while (token < end && !tokens_.shape[token].is_word() &&
           tokens_.shape[token].form() != Form::kNumber) {
      ++token;
    }
    return token;
  }

  // Does a quotation hold both the token and the one before it? Asked with tokens that go up.
  [[nodiscard]] bool IsInside(uint32_t token) {
    while (range_ < ranges_.size() && ranges_[range_].end <= token) ++range_;
    return range_ < ranges_.size() && ranges_[range_].begin < token;
  }

  [[nodiscard]] Verdict Judge(uint32_t i) {
    uint32_t next = i + 1;
    if (next < end_ && Glued(next) && tokens_.shape[next].has(Shape::kSentenceEnd) &&
        !IsAbbreviation(next)) {
      return {};  // the last of "?!" decides
    }
    while (next < end_ && ClosesAfterEnd(next)) ++next;
    const bool in_marks = next > i + 1 && Is(i + 1, Form::kMark);
    if (IsAbbreviation(i) && NeverEnds(i)) return {next == end_, next == end_, next};
    if (next == end_) return {true, true, next};
    const bool parted = !Glued(next) || IsWide(i);
    const bool cuts = parted && !IsListMark(i) && Starts(i, next, in_marks);
    return {cuts || in_marks, cuts, next};
  }

  // Does the sentence end at `i`, given what stands behind the marks that close with it?
  [[nodiscard]] bool Starts(uint32_t i, uint32_t next, bool in_marks) const {
    uint32_t word = next;  // the first word of what follows
    while (word < end_ && word - next < kLongestOpening && IsOpening(word)) ++word;
    if (word == end_) return true;
    const bool stop = IsStop(i);
    if (Has(next, kGoesOn) || (StartsLower(word) && (word == next || !stop || IsDash(next))))
      return false;
    if (IsAbbreviation(i) && !in_marks) {
      const Form form = tokens_.shape[word].form();
      const bool capital = form == Form::kUpper || form == Form::kCaps;
      return capital && (Is(next, Form::kMark) || abbreviations_.IsStarter(tokens_.word[word]));
    }
    return !in_marks || stop || !HasCue(next);
  }

  // “Why now?” Mary asked.
  [[nodiscard]] bool HasCue(uint32_t next) const {
    const uint32_t reach = std::min(end_, next + kLongestCueReach);
    for (uint32_t i = next; i < reach; ++i) {
      if (Is(i, Form::kMark)) return false;
      if (abbreviations_.IsCue(tokens_.word[i])) return true;
      if (tokens_.shape[i].has(Shape::kSentenceEnd) && !IsAbbreviation(i)) return false;
    }
    return false;
  }

  // A mark or bracket that belongs to the sentence that ends before it.
  [[nodiscard]] bool ClosesAfterEnd(uint32_t token) {
    const bool mark = Is(token, Form::kMark);
    if (mark && IsRangeEnd(token)) return true;
    if (!Glued(token)) return false;
    if (!mark) return Has(token, kCloses);
    if (token + 1 >= end_ || !Glued(token + 1)) return true;
    return Is(token + 1, Form::kMark) || Is(token + 1, Form::kPoint);
  }

  [[nodiscard]] bool IsRangeEnd(uint32_t token) {
    return IsInside(token) && ranges_[range_].end == token + 1;
  }

  // An abbreviation with its full stop is one token.
  [[nodiscard]] bool IsAbbreviation(uint32_t token) const { return tokens_.shape[token].is_word(); }

  [[nodiscard]] bool NeverEnds(uint32_t token) const {
    if (Is(token, Form::kInitial)) return true;
    const Abbreviation kind = abbreviations_.Classify(tokens_.word[token]);
    return kind == Abbreviation::kBeforeName || kind == Abbreviation::kInside ||
           kind == Abbreviation::kBeforeNumber;
  }

  // "1. Open the door."
  [[nodiscard]] bool IsListMark(uint32_t stop) const {
    return stop == sentence_ + 1 && Glued(stop) && Is(sentence_, Form::kNumber) &&
           tokens_.span(sentence_).size() <= kLongestListMark;
  }

  [[nodiscard]] bool IsOpening(uint32_t token) const {
    return Is(token, Form::kMark) || Has(token, kOpens) || IsDash(token);
  }
  [[nodiscard]] bool IsDash(uint32_t token) const {
    if (!Is(token, Form::kPoint)) return false;
    const Kind kind = ReadCharacter(text_, tokens_.begin[token]).kind;
    return kind == Kind::kDash || kind == Kind::kHyphen;
  }

  // "the", not "iPhone".
  [[nodiscard]] bool StartsLower(uint32_t token) const {
    if (!Is(token, Form::kLower)) return false;
    const Span span = tokens_.span(token);
    return span.size() < 2 || ByteKind(text_, span.begin + 1) != Kind::kUpper;
  }

  [[nodiscard]] bool IsStop(uint32_t token) const {
    return tokens_.span(token).size() == 1 && text_[tokens_.begin[token]] == '.';
  }

  // Ideographic full stops have no space behind them.
  [[nodiscard]] bool IsWide(uint32_t token) const {
    const auto lead = static_cast<unsigned char>(text_[tokens_.begin[token]]);
    return lead == 0xE3 || lead == 0xEF;
  }

  [[nodiscard]] bool Is(uint32_t token, Form form) const {
    return tokens_.shape[token].form() == form;
  }
  [[nodiscard]] bool Has(uint32_t token, MarkUse use) const {
    const auto byte = static_cast<unsigned char>(text_[tokens_.begin[token]]);
    return Is(token, Form::kPoint) && (kMarkUses[byte] & use) != 0;
  }
  [[nodiscard]] bool Glued(uint32_t token) const {
    return !tokens_.shape[token].has(Shape::kSpaceBefore);
  }

  std::string_view text_;
  const Abbreviations& abbreviations_;
  Tokens& tokens_;
  std::vector<TokenRange>& ranges_;  // quotations of the paragraph
  size_t range_ = 0;                 // the first of them that the pass has not left behind
  uint32_t end_ = 0;                 // of the paragraph
  uint32_t sentence_ = 0;            // where the open sentence begins
  uint32_t next_word_ = 0;           // after the word that was flagged last
};

}  // namespace

void FindSentences(std::string_view text, const Abbreviations& abbreviations,
                   std::vector<TokenRange>& quoted, Tokens& tokens) {
  SentencePass(text, abbreviations, quoted, tokens).Run();
}

}  // namespace whosaid
