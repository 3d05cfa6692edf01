// Puts the tokens of a document into their columns, one after the other, with the space, lines and
// paragraphs between them.
#ifndef WHOSAID_TOKENIZE_TOKEN_WRITER_H_
#define WHOSAID_TOKENIZE_TOKEN_WRITER_H_

#include <bit>
#include <cstdint>

#include "base/span.h"
#include "tokenize/lines.h"
#include "tokenize/plain_tokens.h"
#include "tokenize/scanned_tokens.h"

namespace whosaid {

class TokenWriter {
 public:
  // Writes to `tokens` in place of what they hold. They outlive it and are whole after Finish().
  TokenWriter(uint32_t text_size, ParagraphBreak paragraph_break, ScannedTokens& tokens)
      : paragraph_break_(paragraph_break), tokens_(tokens) {
    tokens_.paragraphs.clear();
    MakeRoom(text_size / 4 + PlainBlock::kSize);  // English news has a token every 5 bytes
  }

  void Add(Span span, uint8_t bits) {
    if (count_ == capacity_) Grow();
    begin_[count_] = span.begin;
    end_[count_] = span.end;
    shape_[count_].bits = bits | pending_;
    ++count_;
    pending_ = 0;
  }

  // At least one token, written by a function of plain_tokens.h.
  template <class Write>
  void AddPlain(const PlainTokens& plain, Write write) {
    while (capacity_ - count_ < PlainBlock::kSize) Grow();
    const uint32_t added = write(plain, begin_ + count_, end_ + count_, shape_ + count_);
    shape_[count_].bits |= pending_;
    count_ += added;
    pending_ = 0;
  }

  void AddSpace() { pending_ |= Shape::kSpaceBefore; }

  // A line ends right before a token, by default the next one.
  void EndLine() { EndLine(count_); }
  void EndLine(uint32_t token) {
    (token < count_ ? shape_[token].bits : pending_) |= Shape::kSpaceBefore | Shape::kLineFirst;
    const bool blank = token == line_begin_;  // the line
    if (blank || paragraph_break_ == ParagraphBreak::kLineEnd) EndParagraph(token);
    line_begin_ = token;
  }
  void EndParagraph() { EndParagraph(count_); }

  // Takes back the last token, with the space before it.
  void TakeBack() {
    --count_;
    pending_ = shape_[count_].bits & (Shape::kSpaceBefore | Shape::kLineFirst);
  }

  void Finish() {
    EndParagraph();
    tokens_.count = count_;
  }

  // What has been written: the number of tokens,
  [[nodiscard]] uint32_t count() const { return count_; }
  [[nodiscard]] Span span(uint32_t token) const { return {begin_[token], end_[token]}; }
  [[nodiscard]] Shape& shape(uint32_t token) { return shape_[token]; }
  // whether there is one in this paragraph,
  [[nodiscard]] bool InParagraph() const { return count_ > paragraph_begin_; }
  // whether it ends right before this offset,
  [[nodiscard]] bool EndsAt(uint32_t offset) const {
    return pending_ == 0 && InParagraph() && end_[count_ - 1] == offset;
  }
  // whether there is a space behind it, but no line end,
  [[nodiscard]] bool OnlySpaceSince() const {
    return pending_ == Shape::kSpaceBefore && InParagraph();
  }
  // and its form.
  [[nodiscard]] Form LastForm() const { return shape_[count_ - 1].form(); }

 private:
  void MakeRoom(uint32_t tokens) {
    tokens_.MakeRoom(tokens);
    begin_ = tokens_.begin.data();
    end_ = tokens_.end.data();
    shape_ = tokens_.shape.data();
    capacity_ = static_cast<uint32_t>(tokens_.shape.size());
  }
  void Grow() { MakeRoom(capacity_ + capacity_ / 2); }

  void EndParagraph(uint32_t end) {
    if (end > paragraph_begin_) tokens_.paragraphs.push_back({paragraph_begin_, end});
    paragraph_begin_ = end;
  }

  const ParagraphBreak paragraph_break_;
  ScannedTokens& tokens_;
  uint32_t* begin_ = nullptr;  // of tokens_
  uint32_t* end_ = nullptr;
  Shape* shape_ = nullptr;
  uint32_t capacity_ = 0;
  uint32_t count_ = 0;
  uint32_t paragraph_begin_ = 0;         // in tokens
  uint32_t line_begin_ = UINT32_MAX;     // the same
  uint8_t pending_ = Shape::kLineFirst;  // what the next token gets into its shape
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_TOKEN_WRITER_H_
