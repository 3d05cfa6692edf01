// Most of a text: words of ASCII letters and digits, spaces and line ends, marks that are tokens
// whatever stands around them. Read 64 bytes at a time.
#ifndef WHOSAID_TOKENIZE_PLAIN_TEXT_H_
#define WHOSAID_TOKENIZE_PLAIN_TEXT_H_

#include <cstdint>
#include <string_view>

#include "tokenize/plain_block.h"
#include "tokenize/token_writer.h"

namespace whosaid {

class PlainText {
 public:
  explicit PlainText(std::string_view text) : text_(text) {}

  // Writes the tokens from `pos` on up to one that needs a closer look. Returns where that, or the
  // text, stands or ends. Offsets never go down from call to call.
  uint32_t Read(uint32_t pos, TokenWriter& writer);

 private:
  // At least a block away from every offset.
  static constexpr uint32_t kNoBlock = 0xC0000000;

  // By what the processor can do.
  template <class Processor>
  uint32_t ReadOn(uint32_t pos, TokenWriter& writer);
  static uint32_t ReadWithAvx2(PlainText& text, uint32_t pos, TokenWriter& writer);
  static uint32_t ReadWithAvx512(PlainText& text, uint32_t pos, TokenWriter& writer);

  template <class Processor>
  void LoadBlock();
  [[nodiscard]] bool BlockHasWord() const;
  template <class Processor>
  bool ReadBlock(TokenWriter& writer);

  std::string_view text_;
  uint32_t pos_ = 0;
  PlainBlock block_;
  uint32_t block_begin_ = kNoBlock;
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_PLAIN_TEXT_H_
