#include "tokenize/scan.h"

#include <algorithm>
#include <bit>

#include "tokenize/character.h"
#include "tokenize/plain_block.h"
#include "tokenize/unspaced.h"
#include "tokenize/word_grammar.h"

namespace whosaid {
namespace {

constexpr uint8_t Bits(Form form) { return static_cast<uint8_t>(form); }

constexpr uint8_t kEndBits = Bits(Form::kPoint) | Shape::kAscii | Shape::kSentenceEnd;

// The shape of a token of a block, by its first byte; of one that begins with 0xE2, by its third.
constexpr std::array<uint8_t, 256> kPlainBits = [] {
  std::array<uint8_t, 256> table{};
  for (size_t byte = 0; byte < 0x80; ++byte) {
    switch (kByteKind[byte]) {
      case Kind::kLower:
        table[byte] = Bits(Form::kLower) | Shape::kAscii;
        break;
      case Kind::kUpper:
        table[byte] = Bits(Form::kUpper) | Shape::kAscii;
        break;
      case Kind::kDigit:
        table[byte] = Bits(Form::kNumber) | Shape::kAscii;
        break;
      case Kind::kQuote:
        table[byte] =
            Bits(byte == '"' ? Form::kMark : Form::kLower) | Shape::kAscii;  // or a clitic
        break;
      case Kind::kStop:
      case Kind::kTerminal:
        table[byte] = kEndBits;
        break;
      default:
        table[byte] = Bits(Form::kPoint) | Shape::kAscii;
    }
  }
  table[0x93] = table[0x94] = Bits(Form::kPoint);  // dashes
  table[0x99] = Bits(Form::kLower);                // a clitic
  table[0x9C] = table[0x9D] = Bits(Form::kMark);
  return table;
}();

class Scanner {
 public:
  Scanner(std::string_view text, ParagraphBreak paragraph_break, Tokens& tokens)
      : text_(text),
        size_(static_cast<uint32_t>(text.size())),
        paragraph_break_(paragraph_break),
        tokens_(tokens) {
    // English news has a token every 5 bytes; LookUpWords() adds one for every sentence.
    Resize(size_ / 9 * 2 + 16);
    tokens_.paragraphs.reserve(size_ / 256 + 1);
  }

  void Scan() {
    while (pos_ < size_) {
      ScanPlain();
      if (pos_ >= size_) break;
      const Kind kind = ByteKind(text_, pos_);
      if (IsLetter(kind)) {
        ScanWord();
      } else {
        ScanOther(kind);
      }
    }
    EndParagraph();
    Resize(count_);
  }

 private:
  // A block of which less than a quarter is left is not worth the shifting.
  static constexpr uint32_t kReload = PlainBlock::kSize * 3 / 4;
  // At least a block away from every offset.
  static constexpr uint32_t kNoBlock = 0xC0000000;

  void Resize(uint32_t size) {
    tokens_.begin.resize(size);
    tokens_.end.resize(size);
    tokens_.shape.resize(size);
    begin_ = tokens_.begin.data();
    end_ = tokens_.end.data();
    shape_ = tokens_.shape.data();
    capacity_ = size;
  }

  void Grow() { Resize(capacity_ + capacity_ / 2); }

  // Makes a token of everything from pos_ to `end`.
  void Emit(uint32_t end, uint8_t bits) { EmitSpan({pos_, end}, bits); }

  void EmitSpan(Span span, uint8_t bits) {
    if (count_ == capacity_) Grow();
    begin_[count_] = span.begin;
    end_[count_] = span.end;
    shape_[count_].bits = bits | pending_;
    ++count_;
    pending_ = 0;
    pos_ = span.end;
  }

  // Most of a text: words of ASCII letters and digits, spaces, marks that are tokens whatever
  // stands around them. Stops at a token that needs a closer look.
  void ScanPlain() {
    while (pos_ < size_) {
      if (pos_ - block_begin_ > kReload) LoadBlock();
      if (EmitPlain()) continue;
      if (pos_ == block_begin_ || BlockHasWord()) return;
      LoadBlock();
    }
  }

  // Is the end of the word or mark at pos_ in the block, and not only the block's own end?
  [[nodiscard]] bool BlockHasWord() const {
    const uint32_t offset = pos_ - block_begin_;
    const auto run = static_cast<uint32_t>(std::countr_one(block_.words >> offset));
    return offset + run < PlainBlock::kSize && (block_.special >> (offset + run) & 1) != 0;
  }

  void LoadBlock() {
    block_.Load(text_.substr(pos_));
    block_begin_ = pos_;
  }

  // Takes the rest of the block up to the first special byte, less the word that touches it or the
  // end of the block. False: there is nothing to take.
  bool EmitPlain() {
    const uint32_t offset = pos_ - block_begin_;
    const uint64_t words = block_.words >> offset;
    const uint64_t special = block_.special >> offset;
    const uint32_t whole =
        std::min(static_cast<uint32_t>(std::countr_zero(special)), PlainBlock::kSize - offset);
    // What was inner to the block is not where a token ended right before it.
    if (whole == 0 || (block_.inner >> offset & 1) != 0) return false;
    const uint32_t unused = PlainBlock::kSize - whole;
    const uint32_t taken = whole - static_cast<uint32_t>(std::countl_one(words << unused));
    if (taken == 0) return false;
    const uint64_t within = ~uint64_t{0} >> (PlainBlock::kSize - taken);
    const uint64_t starts = (block_.starts >> offset | (words & 1)) & within;
    const uint64_t spaces = block_.spaces >> offset;
    if (starts != 0) {
      while (capacity_ - count_ < PlainBlock::kSize) Grow();
      EmitStarts(starts, block_.lasts >> offset, spaces << 1);
      MendShapes(starts, block_.capitals >> offset & starts, block_.wide >> offset & within);
      count_ += static_cast<uint32_t>(std::popcount(starts));
    }
    if ((spaces >> (taken - 1) & 1) != 0) pending_ |= Shape::kSpaceBefore;
    pos_ += taken;
    return true;
  }

  // A token for each bit of `starts`. In local variables, as a store to a shape might change any
  // member for all that the compiler knows.
  void EmitStarts(uint64_t starts, uint64_t lasts, uint64_t after_space) {
    uint32_t* begin = begin_ + count_;
    uint32_t* end = end_ + count_;
    Shape* shape = shape_ + count_;
    Shape* const first = shape;
    const char* const text = text_.data() + pos_;
    const uint32_t pos = pos_;
    for (; starts != 0; starts &= starts - 1, lasts &= lasts - 1) {
      const auto at = static_cast<uint32_t>(std::countr_zero(starts));
      const auto space = static_cast<uint8_t>((after_space >> at & 1) * Shape::kSpaceBefore);
      auto byte = static_cast<unsigned char>(text[at]);
      if (byte >= 0x80) byte = static_cast<unsigned char>(text[at + 2]);
      *begin++ = pos + at;
      *end++ = pos + static_cast<uint32_t>(std::countr_zero(lasts)) + 1;
      (shape++)->bits = kPlainBits[byte] | space;
    }
    first->bits |= pending_;
    pending_ = 0;
  }

  // Of the tokens of a block: what the first byte of a word does not tell.
  void MendShapes(uint64_t starts, uint64_t capitals, uint64_t wide) {
    for (; capitals != 0; capitals &= capitals - 1) {
      const uint64_t before = (capitals & (0 - capitals)) - 1;
      const uint32_t token = count_ + static_cast<uint32_t>(std::popcount(starts & before));
      const Span span{begin_[token], end_[token]};
      if (span.size() == 1 && (text_[span.begin] == 'I' || text_[span.begin] == 'A')) continue;
      uint8_t& bits = shape_[token].bits;
      bits = static_cast<uint8_t>((bits & ~Shape::kFormMask) | Bits(WordShape(text_, span).form()));
    }
    for (; wide != 0; wide &= wide - 1) {
      const uint64_t before = (wide & (0 - wide)) - 1;
      const uint32_t token = count_ + static_cast<uint32_t>(std::popcount(starts & before)) - 1;
      shape_[token].bits &= static_cast<uint8_t>(~Shape::kAscii);
    }
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
    while (pending_ == 0 && count_ > paragraph_begin_ && end_[count_ - 1] == pos_ &&
           at - begin_[count_ - 1] <= kLongestLocalPart) {
      const auto last = static_cast<unsigned char>(text_[pos_ - 1]);
      if (!IsWordKind(kByteKind[last]) && last != '.' && last != '_' && last != '+' &&
          last != '-') {
        return;
      }
      --count_;
      pos_ = begin_[count_];
      pending_ = shape_[count_].bits & (Shape::kSpaceBefore | Shape::kLineFirst);
    }
  }

  void ScanOther(Kind kind) {
    switch (kind) {
      case Kind::kDigit:
        return ScanWord();
      case Kind::kSpace:
        pending_ |= Shape::kSpaceBefore;
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
        pending_ |= Shape::kSpaceBefore;
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
    uint32_t line_ends = 0;
    bool paragraph_separator = false;
    Character c = ReadCharacter(text_, pos_);
    while (pos_ < size_ && (c.kind == Kind::kLineEnd || c.kind == Kind::kSpace)) {
      if (c.kind == Kind::kLineEnd) ++line_ends;
      if (c.code == U'\u2029') paragraph_separator = true;
      const bool crlf = c.code == U'\r' && c.end < size_ && text_[c.end] == '\n';
      pos_ = c.end + (crlf ? 1 : 0);
      c = ReadCharacter(text_, pos_);
    }
    pending_ |= Shape::kSpaceBefore | Shape::kLineFirst;
    if (line_ends > 1 || paragraph_separator || paragraph_break_ == ParagraphBreak::kLineEnd) {
      EndParagraph();
    }
  }

  void EndParagraph() {
    if (count_ > paragraph_begin_) tokens_.paragraphs.push_back({paragraph_begin_, count_});
    paragraph_begin_ = count_;
  }

  // Is the token before glued to this one, and of these forms?
  [[nodiscard]] bool GluedToWord() const {
    if (!Glued()) return false;
    const Form form = shape_[count_ - 1].form();
    return form != Form::kMark && form != Form::kPoint;
  }
  [[nodiscard]] bool GluedToPoint() const {
    return Glued() && shape_[count_ - 1].form() == Form::kPoint;
  }
  [[nodiscard]] bool Glued() const {
    return pending_ == 0 && count_ > paragraph_begin_ && end_[count_ - 1] == pos_;
  }

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
    if (pending_ != Shape::kSpaceBefore || count_ == paragraph_begin_) return false;
    const Form before = shape_[count_ - 1].form();
    if (before == Form::kMark || before == Form::kPoint) return false;
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
      const Span number{pos_, ReadWord(text_, end).end};
      return EmitSpan(number, WordShape(text_, number).bits);
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
  ParagraphBreak paragraph_break_;
  Tokens& tokens_;
  uint32_t* begin_ = nullptr;  // of tokens_
  uint32_t* end_ = nullptr;
  Shape* shape_ = nullptr;
  uint32_t capacity_ = 0;
  uint32_t count_ = 0;
  uint32_t pos_ = 0;
  uint32_t paragraph_begin_ = 0;  // in tokens
  uint8_t pending_ = Shape::kLineFirst;
  PlainBlock block_;
  uint32_t block_begin_ = kNoBlock;
  std::vector<uint32_t> unspaced_ends_;
};

}  // namespace

void ScanTokens(std::string_view text, ParagraphBreak paragraph_break, Tokens& tokens) {
  Scanner(text, paragraph_break, tokens).Scan();
}

}  // namespace whosaid
