#include "tokenize/words.h"

#include <algorithm>
#include <span>

#include "tokenize/character.h"
#include "tokenize/word_grammar.h"

namespace whosaid {
namespace {

constexpr uint32_t kLongestAbbreviation = 24;  // in bytes, with what a hyphen ties to it: D-Calif.

class WordPass {
 public:
  WordPass(std::string_view text, const Vocabulary& vocabulary, const Abbreviations& abbreviations,
           Tokens& tokens)
      : text_(text), vocabulary_(vocabulary), abbreviations_(abbreviations), tokens_(tokens) {}

  void Run() {
    for (TokenRange& paragraph : tokens_.paragraphs) {
      const uint32_t written = written_;
      JoinAbbreviations(paragraph);
      paragraph = {written, written_};
    }
    tokens_.begin.resize(written_);
    tokens_.end.resize(written_);
    tokens_.shape.resize(written_);
    tokens_.word.resize(written_);
    vocabulary_.FindAll(text_, tokens_.begin, tokens_.end, tokens_.word, words_);
    FindPhrases();
  }

 private:
  // Few tokens are joined: what stands between them is moved in one piece.
  void JoinAbbreviations(TokenRange paragraph) {
    uint32_t moved = paragraph.begin;  // tokens before it have been moved or joined
    for (uint32_t i = paragraph.begin; i + 1 < paragraph.end; ++i) {
      if (!GluedTerminal(i + 1)) continue;
      const uint32_t joined = JoinEnd(i, paragraph.end);
      if (joined == i + 1) continue;
      const Span span{tokens_.begin[i], tokens_.end[joined - 1]};
      Move(moved, i + 1);
      tokens_.end[written_ - 1] = span.end;
      Shape& shape = tokens_.shape[written_ - 1];
      shape.bits = static_cast<uint8_t>((shape.bits & kPlaceFlags) | WordShape(text_, span).bits);
      if (text_[span.end - 1] == '.') shape.bits |= Shape::kSentenceEnd;
      moved = joined;
      i = joined - 1;
    }
    Move(moved, paragraph.end);
  }

  // Tokens to the end of those that are final.
  void Move(uint32_t begin, uint32_t end) {
    const auto move = [&](auto& column) {
      std::copy(column.begin() + begin, column.begin() + end, column.begin() + written_);
    };
    if (begin != written_) {
      move(tokens_.begin);
      move(tokens_.end);
      move(tokens_.shape);
    }
    written_ += end - begin;
  }

  static constexpr uint8_t kPlaceFlags = Shape::kSpaceBefore | Shape::kLineFirst;

  [[nodiscard]] bool GluedTerminal(uint32_t token) const {
    return (tokens_.shape[token].bits & (Shape::kSentenceEnd | Shape::kSpaceBefore)) ==
           Shape::kSentenceEnd;
  }
  [[nodiscard]] bool Glued(uint32_t token) const {
    return !tokens_.shape[token].has(Shape::kSpaceBefore) &&
           tokens_.begin[token] == tokens_.end[token - 1];
  }
  [[nodiscard]] bool Is(uint32_t token, char mark) const {
    return tokens_.span(token).size() == 1 && text_[tokens_.begin[token]] == mark;
  }

  // The end of the tokens that are one abbreviation from `first` on; first + 1 where it is none.
  [[nodiscard]] uint32_t JoinEnd(uint32_t first, uint32_t end) const {
    if (!tokens_.shape[first].is_word()) return first + 1;
    uint32_t joined = first + 1;
    while (joined < end && Is(joined, '.') && Glued(joined) &&
           tokens_.end[joined] - tokens_.begin[first] <= kLongestAbbreviation &&
           TakesStop(first, joined, end)) {
      ++joined;
      // "Lt.-Gov.", "Calif.-based"
      if (joined + 1 >= end || !Is(joined, '-') || !Glued(joined) || !Glued(joined + 1) ||
          !tokens_.shape[joined + 1].is_word()) {
        break;
      }
      joined += 2;
    }
    return joined;
  }

  // Does the full stop `stop` belong to the word before it, which begins with the token `first`?
  [[nodiscard]] bool TakesStop(uint32_t first, uint32_t stop, uint32_t end) const {
    const Span span{tokens_.begin[first], tokens_.end[stop]};
    const std::string_view whole = Slice(text_, span);
    const size_t hyphen = whole.rfind('-');
    const std::string_view last =
        hyphen == std::string_view::npos ? whole : whole.substr(hyphen + 1);
    const uint32_t next = stop + 1;
    if (hyphen == std::string_view::npos && stop == first + 1 && IsOneCapital(span)) {
      return next < end && TakesStopAsInitial(next);
    }
    const bool capital = ReadCharacter(last, 0).kind == Kind::kUpper;
    switch (abbreviations_.Classify(vocabulary_.Find(last))) {
      case Abbreviation::kBeforeName:
        return capital && next < end;
      case Abbreviation::kInside:
        return next < end;
      case Abbreviation::kBeforeNumber:
        return next < end && tokens_.shape[next].form() == Form::kNumber;
      case Abbreviation::kCalendar:
        return capital && next < end && GoesOn(next);
      case Abbreviation::kPlace:
        return capital && (hyphen != std::string_view::npos || AfterCommaOrBracket(first));
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
    return !abbreviations_.IsStarter(vocabulary_.Find(Slice(text_, tokens_.span(next))));
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

  // Phrases do not cross the end of a paragraph.
  void FindPhrases() {
    uint32_t free_from = 0;
    auto paragraph = tokens_.paragraphs.begin();
    for (const uint32_t start : words_.starts) {
      if (start < free_from) continue;
      while (paragraph->end <= start) ++paragraph;
      const Vocabulary::Phrase phrase =
          vocabulary_.FindPhrase(std::span(words_.numbers).subspan(start, paragraph->end - start));
      if (phrase.length == 0) continue;
      free_from = start + phrase.length;
      tokens_.phrases.push_back({{start, free_from}, phrase.word});
    }
  }

  std::string_view text_;
  const Vocabulary& vocabulary_;
  const Abbreviations& abbreviations_;
  Tokens& tokens_;
  uint32_t written_ = 0;  // tokens that are final, at the front of the arrays
  Vocabulary::Words words_;
};

}  // namespace

void LookUpWords(std::string_view text, const Vocabulary& vocabulary,
                 const Abbreviations& abbreviations, Tokens& tokens) {
  WordPass(text, vocabulary, abbreviations, tokens).Run();
}

}  // namespace whosaid
