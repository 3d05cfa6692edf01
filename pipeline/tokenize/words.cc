#include "tokenize/words.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <memory>
#include <optional>
#include <span>

#include "rulefile/folded_text.h"
#include "tokenize/character.h"
#include "tokenize/word_grammar.h"

namespace whosaid {
namespace {

constexpr uint32_t kLongestAbbreviation = 24;  // in bytes, with what a hyphen ties to it: D-Calif.

// Tokens that are one abbreviation.
struct Joined {
  TokenRange tokens;
  uint32_t looked_up;  // where the word with its stop was looked up
};

class WordPass {
 public:
  WordPass(std::string_view text, const TokenizeRules& rules, Tokens& tokens)
      : text_(text),
        vocabulary_(rules.vocabulary),
        abbreviations_(rules.abbreviations),
        particle_(rules.particle),
        tokens_(tokens) {}

  void Run() {
    const uint32_t count = tokens_.size();
    AddStopped();
    const uint32_t all = tokens_.size();
    tokens_.word.resize(all);
    numbers_ = std::make_unique_for_overwrite<uint32_t[]>(all);
    folded_.Assign(text_);
    vocabulary_.FindAll(
        {folded_, tokens_.begin, tokens_.end, tokens_.shape, tokens_.word, {numbers_.get(), all}});
    if (!stops_.empty()) JoinAbbreviations(count);
    if (particle_.has_value()) ShapeNames();
    FindPhrases();
  }

 private:
  // Behind the tokens, for the same look-up: each word with the full stop glued to it, as it may be
  // an abbreviation. Of a word with hyphens only the last part takes the stop.
  void AddStopped() {
    MatchingBytes stops =
        tokens_.WithShape(Shape::kSentenceEnd | Shape::kSpaceBefore, Shape::kSentenceEnd);
    const uint32_t count = tokens_.size();
    stops_.reserve(count / 16 + 1);
    for (uint32_t stop = stops.Next(1); stop < count; stop = stops.Next(stop + 1)) {
      if (!tokens_.shape[stop - 1].is_word() || !Is(stop, '.') || !Glued(stop)) continue;
      const Span span{tokens_.begin[stop - 1], tokens_.end[stop]};
      if (span.size() > kLongestAbbreviation) continue;
      stops_.push_back(stop);
      tokens_.begin.push_back(span.begin + LastPart(Slice(text_, span)));
      tokens_.end.push_back(span.end);
    }
    for (const uint32_t stop : stops_) tokens_.shape.push_back(tokens_.shape[stop - 1]);
  }

  // Joins what is one abbreviation, and drops what AddStopped() added behind the `count` tokens.
  void JoinAbbreviations(uint32_t count) {
    uint32_t written = 0;  // tokens that are final, at the front of the arrays
    uint32_t moved = 0;    // tokens before it have been moved or joined
    FindJoins(count);
    auto join = joins_.begin();
    for (TokenRange& paragraph : tokens_.paragraphs) {
      const uint32_t begin = written;
      for (; join != joins_.end() && join->tokens.begin < paragraph.end; ++join) {
        Move({moved, join->tokens.begin + 1}, written);
        moved = join->tokens.end;
        Join(*join, written - 1);
      }
      Move({moved, paragraph.end}, written);
      moved = paragraph.end;
      paragraph = {begin, written};
    }
    tokens_.begin.resize(written);
    tokens_.end.resize(written);
    tokens_.shape.resize(written);
    tokens_.word.resize(written);
  }

  // Decides before anything moves.
  void FindJoins(uint32_t count) {
    auto paragraph = tokens_.paragraphs.begin();
    uint32_t free_from = 0;
    for (uint32_t i = 0; i < stops_.size(); ++i) {
      const uint32_t first = stops_[i] - 1;
      const WordClass word = tokens_.word[count + i];
      // Most stops end a sentence: what is neither an abbreviation nor one capital.
      if (word == kUnknownWord && tokens_.shape[first].form() == Form::kLower) continue;
      if (first < free_from) continue;
      while (paragraph->end <= first) ++paragraph;
      if (stops_[i] >= paragraph->end) continue;
      const uint32_t end = JoinEnd(first, paragraph->end, word);
      if (end == first + 1) continue;
      joins_.push_back({{first, end}, count + i});
      free_from = end;
    }
  }

  // Makes the token `at`, the first of them, the whole abbreviation.
  void Join(const Joined& join, uint32_t at) {
    const Span span = {tokens_.begin[at], tokens_.end[join.tokens.end - 1]};
    tokens_.end[at] = span.end;
    Shape& shape = tokens_.shape[at];
    shape.bits = static_cast<uint8_t>((shape.bits & kPlaceFlags) | WordShape(text_, span).bits);
    if (text_[span.end - 1] == '.') shape.bits |= Shape::kSentenceEnd;
    const uint32_t looked_up = join.looked_up;
    if (tokens_.begin[looked_up] == span.begin && tokens_.end[looked_up] == span.end) {
      tokens_.word[at] = tokens_.word[looked_up];
      numbers_[at] = numbers_[looked_up];
    } else {
      vocabulary_.FindAll({folded_,
                           {&span.begin, 1},
                           {&span.end, 1},
                           {&shape, 1},
                           {&tokens_.word[at], 1},
                           {&numbers_[at], 1}});
    }
  }

  // Few tokens are joined: what stands between them is moved in one piece.
  void Move(TokenRange range, uint32_t& written) {
    const auto move = [&](auto* column) {
      std::copy(column + range.begin, column + range.end, column + written);
    };
    if (range.begin != written) {
      move(tokens_.begin.data());
      move(tokens_.end.data());
      move(tokens_.shape.data());
      move(tokens_.word.data());
      move(numbers_.get());
    }
    written += range.size();
  }
  static constexpr uint8_t kPlaceFlags = Shape::kSpaceBefore | Shape::kLineFirst;

  [[nodiscard]] bool Glued(uint32_t token) const {
    return !tokens_.shape[token].has(Shape::kSpaceBefore) &&
           tokens_.begin[token] == tokens_.end[token - 1];
  }
  [[nodiscard]] bool Is(uint32_t token, char mark) const {
    return tokens_.span(token).size() == 1 && text_[tokens_.begin[token]] == mark;
  }

  // The end of the tokens that are one abbreviation from `first` on, behind which a stop is glued;
  // first + 1 where they are none. `word` is the class of the first with its stop.
  [[nodiscard]] uint32_t JoinEnd(uint32_t first, uint32_t end, WordClass word) const {
    uint32_t joined = first + 1;
    while (TakesStop(first, joined, end, word)) {
      ++joined;
      // "Lt.-Gov.", "Calif.-based"
      if (joined + 1 >= end || !Is(joined, '-') || !Glued(joined) || !Glued(joined + 1) ||
          !tokens_.shape[joined + 1].is_word()) {
        break;
      }
      joined += 2;
      if (joined >= end || !Is(joined, '.') || !Glued(joined)) break;
      const Span span{tokens_.begin[first], tokens_.end[joined]};
      if (span.size() > kLongestAbbreviation) break;
      const std::string_view whole = Slice(text_, span);
      word = vocabulary_.Find(whole.substr(LastPart(whole)));
    }
    return joined;
  }

  // Where the last part of a word with hyphens begins.
  [[nodiscard]] static uint32_t LastPart(std::string_view word) {
    if (std::memchr(word.data(), '-', word.size()) == nullptr) return 0;
    return static_cast<uint32_t>(word.rfind('-') + 1);
  }

  // Does the full stop `stop` belong to the word before it, which begins with the token `first`?
  // `word` is the class of its last part with the stop.
  [[nodiscard]] bool TakesStop(uint32_t first, uint32_t stop, uint32_t end, WordClass word) const {
    const Span span{tokens_.begin[first], tokens_.end[stop]};
    const uint32_t next = stop + 1;
    if (stop == first + 1 && IsOneCapital(span)) return next < end && TakesStopAsInitial(next);
    const Abbreviation kind = abbreviations_.Classify(word);
    if (kind == Abbreviation::kNone) return false;
    const std::string_view whole = Slice(text_, span);
    const uint32_t last = LastPart(whole);
    const bool capital = ReadCharacter(whole, last).kind == Kind::kUpper;
    switch (kind) {
      case Abbreviation::kBeforeName:
        return capital && next < end;
      case Abbreviation::kInside:
        return next < end;
      case Abbreviation::kBeforeNumber:
        return next < end && tokens_.shape[next].form() == Form::kNumber;
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
    const Form form = tokens_.shape[next].form();
    if (form != Form::kUpper && form != Form::kCaps && form != Form::kInitial) return false;
    return !abbreviations_.IsStarter(tokens_.word[next]);
  }

  // Does the sentence plainly go on: with a number, a lower case word, a comma or a hyphen?
  [[nodiscard]] bool GoesOn(uint32_t next) const {
    const Form form = tokens_.shape[next].form();
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
    const std::span<const uint32_t> numbers(numbers_.get(), tokens_.size());
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
  Tokens& tokens_;
  FoldedText folded_;
  std::unique_ptr<uint32_t[]> numbers_;  // of each token in the vocabulary
  std::vector<uint32_t> stops_;          // of the words that AddStopped() added
  std::vector<Joined> joins_;
};

}  // namespace

void LookUpWords(std::string_view text, const TokenizeRules& rules, Tokens& tokens) {
  WordPass(text, rules, tokens).Run();
}

}  // namespace whosaid
