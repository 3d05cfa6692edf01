#include "tokenize/scan.h"

#include "tokenize/character.h"
#include "tokenize/plain_text.h"
#include "tokenize/token_writer.h"
#include "tokenize/unspaced.h"
#include "tokenize/word_grammar.h"

namespace whosaid {
namespace {

constexpr uint8_t Bits(Form form) { return static_cast<uint8_t>(form); }

constexpr uint8_t kEndBits = Bits(Form::kPoint) | Shape::kAscii | Shape::kSentenceEnd;

// Plain text as it comes, and a closer look at every token that is not.
class Scanner {
 public:
  Scanner(std::string_view text, ParagraphBreak paragraph_break, ScannedTokens& tokens)
      : text_(text),
        size_(static_cast<uint32_t>(text.size())),
        plain_(text),
        writer_(size_, paragraph_break, tokens) {}

  void Scan() {
    for (;;) {
      pos_ = plain_.Read(pos_, writer_);
      if (pos_ >= size_) break;
      const Kind kind = ByteKind(text_, pos_);
      if (IsLetter(kind)) {
        ScanWord();
      } else {
        ScanOther(kind);
      }
    }
    writer_.Finish();
  }

 private:
  // Makes a token of everything from pos_ to `end`.
  void Emit(uint32_t end, uint8_t bits) {
    writer_.Add({pos_, end}, bits);
    pos_ = end;
  }

  void ScanWord() {
    const Word word = ReadWord(text_, pos_);
    if (word.email) TakeBackLocalPart();
    EmitWord(word.end, word.dotted);
  }

  void EmitWord(uint32_t end, bool dotted = false) {
    Emit(end, WordShape(text_, {pos_, end}).bits | (dotted ? Shape::kSentenceEnd : 0));
  }

  // The tokens glued to the left of an e-mail address that are its beginning: "Ana.Silva@...".
  void TakeBackLocalPart() {
    constexpr uint32_t kLongestLocalPart = 64;
    const uint32_t at = pos_;
    while (writer_.EndsAt(pos_) &&
           at - writer_.span(writer_.count() - 1).begin <= kLongestLocalPart) {
      const auto last = static_cast<unsigned char>(text_[pos_ - 1]);
      if (!IsWordKind(kByteKind[last]) && last != '.' && last != '_' && last != '+' &&
          last != '-') {
        return;
      }
      writer_.TakeBack();
      pos_ = writer_.span(writer_.count()).begin;
    }
  }

  void ScanOther(Kind kind) {
    switch (kind) {
      case Kind::kDigit:
        return ScanWord();
      case Kind::kSpace:
        writer_.AddSpace();
        ++pos_;
        return;
      case Kind::kLineEnd:
        return ScanLineEnds();
      case Kind::kQuote:
        return ScanQuote({static_cast<unsigned char>(text_[pos_]), pos_ + 1, kind});
      case Kind::kStop:
        return ScanStop();
      case Kind::kTerminal:
        return Emit(pos_ + 1, kEndBits);
      case Kind::kHyphen:
      case Kind::kRule:
        return Emit(RunEnd(), Bits(Form::kPoint) | Shape::kAscii);
      case Kind::kAt:
      case Kind::kHash:
        return ScanHandle();
      case Kind::kLead:
        return ScanWide();
      default:
        return Emit(pos_ + 1, Bits(Form::kPoint) | Shape::kAscii);
    }
  }

  void ScanWide() {
    const Character c = ReadWideCharacter(text_, pos_);
    switch (c.kind) {
      case Kind::kLower:
      case Kind::kUpper:
      case Kind::kLetter:
      case Kind::kDigit:
        return ScanWord();
      case Kind::kUnspaced:
        return ScanUnspaced();
      case Kind::kSpace:
        writer_.AddSpace();
        pos_ = c.end;
        return;
      case Kind::kIgnorable:
        pos_ = c.end;
        return;
      case Kind::kLineEnd:
        return ScanLineEnds();
      case Kind::kQuote:
        return ScanQuote(c);
      case Kind::kDash:
        return ScanDash(c);
      case Kind::kTerminal:
        return Emit(c.end, Bits(Form::kPoint) | Shape::kSentenceEnd);
      default:
        return Emit(SymbolEnd(c), Bits(Form::kPoint));
    }
  }

  // White space that holds a line end.
  void ScanLineEnds() {
    Character c = ReadCharacter(text_, pos_);
    while (pos_ < size_ && (c.kind == Kind::kLineEnd || c.kind == Kind::kSpace)) {
      if (c.kind == Kind::kLineEnd) writer_.EndLine();
      if (c.code == U'\u2029') writer_.EndParagraph();
      const bool crlf = c.code == U'\r' && c.end < size_ && text_[c.end] == '\n';
      pos_ = c.end + (crlf ? 1 : 0);
      c = ReadCharacter(text_, pos_);
    }
  }

  // Is the token before glued to this one, and of these forms?
  [[nodiscard]] bool GluedToWord() const {
    return writer_.EndsAt(pos_) && !IsMarkOrPoint(writer_.LastForm());
  }
  [[nodiscard]] bool GluedToPoint() const {
    return writer_.EndsAt(pos_) && writer_.LastForm() == Form::kPoint;
  }
  static bool IsMarkOrPoint(Form form) { return form == Form::kMark || form == Form::kPoint; }

  void ScanQuote(const Character& mark) {
    const uint8_t ascii = mark.code < 0x80 ? Shape::kAscii : 0;
    const bool doubled =
        ascii != 0 && mark.code != U'"' && mark.end < size_ && text_[mark.end] == text_[pos_];
    if (doubled) return Emit(mark.end + 1, Bits(Form::kMark) | ascii);
    if (IsApostropheLike(mark.code)) {
      if (GluedToWord() || GluedToPoint()) {
        const uint32_t end = CliticEnd(text_, pos_);
        if (end != 0) return Emit(end, Bits(Form::kLower) | ascii);
      }
      if (!GluedToWord()) {
        const uint32_t end = ElisionEnd(text_, pos_);
        if (end != 0) return EmitWord(end);
        if (ScanDetachedClitic(ascii)) return;
      }
    }
    Emit(mark.end, Bits(Form::kMark) | ascii);
  }

  // " 's ": text that was tokenized once before, as corpora are.
  bool ScanDetachedClitic(uint8_t ascii) {
    if (!writer_.OnlySpaceSince() || IsMarkOrPoint(writer_.LastForm())) return false;
    const uint32_t end = CliticEnd(text_, pos_);
    if (end == 0 || end >= size_ || text_[end] != ' ') return false;
    Emit(end, Bits(Form::kLower) | ascii);
    return true;
  }

  // "." or "...", or ". . ."; or the number ".45".
  void ScanStop() {
    const uint32_t end = RunEnd();
    if (end - pos_ > 1) return Emit(end, kEndBits);
    if (end < size_ && ByteKind(text_, end) == Kind::kDigit && !GluedToWord()) {
      return EmitWord(ReadWord(text_, end).end);
    }
    uint32_t spaced_end = end;
    uint32_t stops = 1;
    while (spaced_end + 1 < size_ && text_[spaced_end] == ' ' && text_[spaced_end + 1] == '.') {
      spaced_end += 2;
      ++stops;
    }
    Emit(stops >= 3 ? spaced_end : end, kEndBits);
  }

  void ScanHandle() {
    const uint32_t end = GluedToWord() ? 0 : HandleEnd(text_, pos_);
    if (end != 0) return EmitWord(end);
    Emit(RunEnd(), Bits(Form::kPoint) | Shape::kAscii);
  }

  void ScanDash(const Character& dash) {
    uint32_t end = dash.end;
    for (Character c = ReadCharacter(text_, end); c.end > end && c.code == dash.code;
         c = ReadCharacter(text_, end)) {
      end = c.end;
    }
    Emit(end, Bits(Form::kPoint));
  }

  // The end of the run of the byte at pos_.
  [[nodiscard]] uint32_t RunEnd() const {
    const size_t end = text_.find_first_not_of(text_[pos_], pos_);
    return end == std::string_view::npos ? size_ : static_cast<uint32_t>(end);
  }

  // A symbol with the marks combined with it, and what is joined to it to make one emoji.
  [[nodiscard]] uint32_t SymbolEnd(const Character& symbol) const {
    uint32_t end = symbol.end;
    for (;;) {
      const Character c = ReadCharacter(text_, end);
      if (c.kind == Kind::kExtend) {
        end = c.end;
      } else if (c.code == U'\u200D') {
        const Character joined = ReadCharacter(text_, c.end);
        if (joined.kind != Kind::kPoint) return end;
        end = joined.end;
      } else {
        return end;
      }
    }
  }

  void ScanUnspaced() {
    unspaced_ends_.clear();
    ReadUnspacedWords(text_, pos_, unspaced_ends_);
    for (const uint32_t end : unspaced_ends_) Emit(end, Bits(Form::kOther));
  }

  std::string_view text_;
  uint32_t size_;
  PlainText plain_;
  TokenWriter writer_;
  uint32_t pos_ = 0;
  std::vector<uint32_t> unspaced_ends_;
};

}  // namespace

void ScanTokens(std::string_view text, ParagraphBreak paragraph_break, ScannedTokens& tokens) {
  Scanner(text, paragraph_break, tokens).Scan();
}

}  // namespace whosaid
