#include "tokenize/words.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <span>

#include "base/bytes16.h"
#include "tokenize/character.h"
#include "tokenize/word_grammar.h"

namespace whosaid {
namespace {

constexpr uint32_t kLongestAbbreviation = 24;  // in bytes, with what a hyphen ties to it: D-Calif.

class WordPass {
 public:
  WordPass(std::string_view text, const TokenizeRules& rules, const ScannedTokens& scanned,
           WordSpace& space, Tokens& tokens)
      : text_(text),
        vocabulary_(rules.vocabulary),
        abbreviations_(rules.abbreviations),
        particle_(rules.particle),
        scanned_(scanned),
        space_(space),
        tokens_(tokens) {}

  void Run() {
    space_.folded.Assign(text_);
    FindStopped();
    FindJoins();
    WriteTokens();
    const uint32_t count = tokens_.size();
    if (space_.numbers.size() < count) space_.numbers.resize(scanned_.shape.size());
    vocabulary_.FindAll({space_.folded,
                         tokens_.begin,
                         tokens_.end,
                         tokens_.shape,
                         tokens_.word,
                         {space_.numbers.data(), count}});
    if (particle_.has_value()) ShapeNames();
    FindPhrases();
  }

 private:
  void FindStopped() {
    StoppedWords& found = space_.stopped;
    const uint32_t count = scanned_.size();
    found.MakeRoom(count / 2 + 1);
    uint32_t size = 0;
    MatchingBytes stops(reinterpret_cast<const uint8_t*>(scanned_.shape.data()), count,
                        Shape::kSentenceEnd | Shape::kSpaceBefore, Shape::kSentenceEnd);
    for (uint32_t stop = stops.Next(1); stop < count; stop = stops.Next(stop + 1)) {
      const Span span{scanned_.begin[stop - 1], scanned_.end[stop]};
      if (!scanned_.shape[stop - 1].is_word() || span.size() > kLongestAbbreviation) continue;
      if (!Is(stop, '.') || !Glued(stop)) continue;
      found.stops[size] = stop;
      found.begin[size] = span.begin + LastPart(span);
      found.end[size] = span.end;
      found.shape[size] = scanned_.shape[stop - 1];
      ++size;
    }
    found.count = size;
    vocabulary_.FindAll({space_.folded,
                         {found.begin.data(), size},
                         {found.end.data(), size},
                         {found.shape.data(), size},
                         {found.word.data(), size},
                         {found.numbers.data(), size}});
  }

  void FindJoins() {
    const StoppedWords& stopped = space_.stopped;
    space_.joins.clear();
    auto paragraph = scanned_.paragraphs.begin();
    uint32_t free_from = 0;
    for (uint32_t i = 0; i < stopped.count; ++i) {
      const uint32_t first = stopped.stops[i] - 1;
      const WordClass word = stopped.word[i];
      // Most stops end a sentence: what is neither an abbreviation nor one capital.
      if (word == kUnknownWord && scanned_.shape[first].form() == Form::kLower) continue;
      if (first < free_from) continue;
      while (paragraph->end <= first) ++paragraph;
      if (stopped.stops[i] >= paragraph->end) continue;
      const uint32_t end = JoinEnd(first, paragraph->end, word);
      if (end == first + 1) continue;
      space_.joins.push_back({first, end});
      free_from = end;
    }
  }

  // Makes one token of each abbreviation, and leaves the others as they were scanned.
  void WriteTokens() {
    uint32_t count = scanned_.size();
    for (const TokenRange join : space_.joins) count -= join.size() - 1;
    tokens_.begin.reserve(count);
    tokens_.end.reserve(count);
    tokens_.shape.resize(count);
    tokens_.word.resize(count);
    uint32_t from = 0;
    for (const TokenRange join : space_.joins) {
      Append({from, join.begin + 1});
      LengthenLast(scanned_.end[join.end - 1]);
      from = join.end;
    }
    Append({from, scanned_.size()});
    WriteParagraphs();
  }

  // No join crosses the end of a paragraph.
  void WriteParagraphs() {
    tokens_.paragraphs.reserve(scanned_.paragraphs.size());
    auto join = space_.joins.begin();
    uint32_t begin = 0;
    uint32_t joined = 0;  // tokens that are no more
    for (const TokenRange paragraph : scanned_.paragraphs) {
      for (; join != space_.joins.end() && join->begin < paragraph.end; ++join) {
        joined += join->size() - 1;
      }
      tokens_.paragraphs.push_back({begin, paragraph.end - joined});
      begin = paragraph.end - joined;
    }
  }

  // Lets the last token end at `end`.
  void LengthenLast(uint32_t end) {
    constexpr uint8_t kPlaceFlags = Shape::kSpaceBefore | Shape::kLineFirst;
    const uint32_t last = tokens_.size() - 1;
    tokens_.end[last] = end;
    Shape& shape = tokens_.shape[last];
    shape.bits = static_cast<uint8_t>((shape.bits & kPlaceFlags) |
                                      WordShape(text_, tokens_.span(last)).bits);
    if (text_[end - 1] == '.') shape.bits |= Shape::kSentenceEnd;
  }

  // Few tokens are joined: what stands between them is copied in one piece.
  void Append(TokenRange range) {
    const Shape* const shapes = scanned_.shape.data();
    std::copy(shapes + range.begin, shapes + range.end, tokens_.shape.data() + tokens_.size());
    const auto append = [range](const std::vector<uint32_t>& from, std::vector<uint32_t>& to) {
      to.insert(to.end(), from.data() + range.begin, from.data() + range.end);
    };
    append(scanned_.begin, tokens_.begin);
    append(scanned_.end, tokens_.end);
  }

  [[nodiscard]] bool Glued(uint32_t token) const {
    return !scanned_.shape[token].has(Shape::kSpaceBefore) &&
           scanned_.begin[token] == scanned_.end[token - 1];
  }
  [[nodiscard]] bool Is(uint32_t token, char mark) const {
    return scanned_.span(token).size() == 1 && text_[scanned_.begin[token]] == mark;
  }

  // The end of the tokens that are one abbreviation from `first` on, behind which a stop is glued;
  // first + 1 where they are none. `word` is the class of the first with its stop.
  [[nodiscard]] uint32_t JoinEnd(uint32_t first, uint32_t end, WordClass word) const {
    uint32_t joined = first + 1;
    while (TakesStop(first, joined, end, word)) {
      ++joined;
      // "Lt.-Gov.", "Calif.-based"
      if (joined + 1 >= end || !Is(joined, '-') || !Glued(joined) || !Glued(joined + 1) ||
          !scanned_.shape[joined + 1].is_word()) {
        break;
      }
      joined += 2;
      if (joined >= end || !Is(joined, '.') || !Glued(joined)) break;
      const Span span{scanned_.begin[first], scanned_.end[joined]};
      if (span.size() > kLongestAbbreviation) break;
      word = vocabulary_.Find(Slice(text_, {span.begin + LastPart(span), span.end}));
    }
    return joined;
  }

  // Where in the word, of at most kLongestAbbreviation bytes, its last part behind a hyphen begins.
  [[nodiscard]] uint32_t LastPart(Span word) const {
    const char* const bytes = space_.folded.At(word.begin);
    uint32_t hyphens = Bytes16(bytes).Are('-').Bits();
    if (word.size() > Bytes16::kSize) {
      constexpr uint32_t kRest = kLongestAbbreviation - Bytes16::kSize;
      hyphens |= Bytes16(bytes + kRest).Are('-').Bits() << kRest;
    }
    const uint32_t within = (uint32_t{1} << word.size()) - 1;
    return static_cast<uint32_t>(std::bit_width(hyphens & within));
  }

  // Does the full stop `stop` belong to the word before it, which begins with the token `first`?
  // `word` is the class of its last part with the stop.
  [[nodiscard]] bool TakesStop(uint32_t first, uint32_t stop, uint32_t end, WordClass word) const {
    const Span span{scanned_.begin[first], scanned_.end[stop]};
    const uint32_t next = stop + 1;
    if (stop == first + 1 && IsOneCapital(span)) return next < end && TakesStopAsInitial(next);
    const Abbreviation kind = abbreviations_.Classify(word);
    if (kind == Abbreviation::kNone) return false;
    const uint32_t last = LastPart(span);
    const bool capital = ReadCharacter(text_, span.begin + last).kind == Kind::kUpper;
    switch (kind) {
      case Abbreviation::kBeforeName:
        return capital && next < end;
      case Abbreviation::kInside:
        return next < end;
      case Abbreviation::kBeforeNumber:
        return next < end && scanned_.shape[next].form() == Form::kNumber;
      case Abbreviation::kCalendar:
        return capital && next < end && GoesOn(next);
      case Abbreviation::kPlace:
        return capital && (last > 0 || AfterCommaOrBracket(first));
      case Abbreviation::kOther:
        return true;
      case Abbreviation::kNone:
        return false;
    }
    return false;
  }

  [[nodiscard]] bool IsOneCapital(Span word_and_stop) const {
    const Character letter = ReadCharacter(text_, word_and_stop.begin);
    return letter.kind == Kind::kUpper && letter.end + 1 == word_and_stop.end;
  }

  // "J. Smith", "Daniel K., 34", "J. K."; not "Plan B. He".
  [[nodiscard]] bool TakesStopAsInitial(uint32_t next) const {
    if (Is(next, ',')) return true;
    const Form form = scanned_.shape[next].form();
    if (form != Form::kUpper && form != Form::kCaps && form != Form::kInitial) return false;
    return !abbreviations_.IsStarter(vocabulary_.Find(Slice(text_, scanned_.span(next))));
  }

  // Does the sentence plainly go on: with a number, a lower case word, a comma or a hyphen?
  [[nodiscard]] bool GoesOn(uint32_t next) const {
    const Form form = scanned_.shape[next].form();
    return form == Form::kNumber || form == Form::kLower || Is(next, ',') || Is(next, '-');
  }

  // Is the token before `first` a comma or an opening bracket?
  [[nodiscard]] bool AfterCommaOrBracket(uint32_t first) const {
    return first > 0 && (Is(first - 1, ',') || Is(first - 1, '('));
  }

  // "al-Rashid" begins like no name, but is one: a particle of names and a capital behind the
  // hyphen.
  void ShapeNames() {
    const auto* const bytes = reinterpret_cast<const uint8_t*>(text_.data());
    const auto size = static_cast<uint32_t>(text_.size());
    MatchingBytes hyphens(bytes, size, 0xFF, '-');
    for (uint32_t at = hyphens.Next(1); at + 1 < size; at = hyphens.Next(at + 1)) {
      if (ByteKind(text_, at - 1) != Kind::kLower) continue;
      if (ReadCharacter(text_, at + 1).kind != Kind::kUpper) continue;
      const auto behind = std::upper_bound(tokens_.begin.begin(), tokens_.begin.end(), at);
      if (behind == tokens_.begin.begin()) continue;
      const auto token = static_cast<uint32_t>(behind - tokens_.begin.begin()) - 1;
      Shape& shape = tokens_.shape[token];
      if (shape.form() != Form::kLower || tokens_.end[token] <= at) continue;
      const WordClass word = vocabulary_.Find(Slice(text_, Span{tokens_.begin[token], at}));
      if (word == kUnknownWord || !vocabulary_.Has(word, *particle_)) continue;
      shape.bits = static_cast<uint8_t>((shape.bits & ~Shape::kFormMask) |
                                        static_cast<uint8_t>(Form::kUpper));
    }
  }

  // Phrases do not cross the end of a paragraph.
  void FindPhrases() {
    constexpr uint32_t kBlock = 64;
    const std::span<const uint32_t> numbers(space_.numbers.data(), tokens_.size());
    tokens_.phrases.reserve(numbers.size() / 32 + 1);
    uint32_t free_from = 0;
    auto paragraph = tokens_.paragraphs.begin();
    // A block ahead, as it lets the vocabulary ask for the memory that its phrases will need.
    uint64_t next = vocabulary_.PhraseStarts(numbers);
    for (uint32_t block = 0; block < numbers.size(); block += kBlock) {
      uint64_t starts = next;
      if (block + kBlock < numbers.size()) {
        next = vocabulary_.PhraseStarts(numbers.subspan(block + kBlock));
      }
      for (; starts != 0; starts &= starts - 1) {
        const uint32_t start = block + static_cast<uint32_t>(std::countr_zero(starts));
        if (start < free_from) continue;
        while (paragraph->end <= start) ++paragraph;
        const Vocabulary::Phrase phrase =
            vocabulary_.FindPhrase(numbers.subspan(start, paragraph->end - start));
        if (phrase.length == 0) continue;
        free_from = start + phrase.length;
        tokens_.phrases.push_back({{start, free_from}, phrase.word});
      }
    }
  }

  std::string_view text_;
  const Vocabulary& vocabulary_;
  const Abbreviations& abbreviations_;
  const std::optional<LexiconId> particle_;
  const ScannedTokens& scanned_;
  WordSpace& space_;
  Tokens& tokens_;
};

}  // namespace

void LookUpWords(std::string_view text, const TokenizeRules& rules, const ScannedTokens& scanned,
                 WordSpace& space, Tokens& tokens) {
  WordPass(text, rules, scanned, space, tokens).Run();
}

}  // namespace whosaid
