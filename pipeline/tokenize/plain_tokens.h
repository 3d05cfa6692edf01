// From the bits of plain text (plain_block.h) to its tokens.
#ifndef WHOSAID_TOKENIZE_PLAIN_TOKENS_H_
#define WHOSAID_TOKENIZE_PLAIN_TOKENS_H_

#include <cstdint>

#include "rulefile/shape.h"
#include "tokenize/plain_block.h"

namespace whosaid {

// Whole tokens in a row and the spaces between them; the lowest bit of each mask is the first byte.
struct PlainTokens {
  const char* text = nullptr;  // at the first byte
  uint32_t offset = 0;         // of that byte in the document
  uint32_t size = 0;           // in bytes, of which there may be PlainBlock::kSize
  uint64_t starts = 0;         // the first byte of each token
  uint64_t lasts = 0;          // the last of each; what lies past `size` is not looked at
  uint64_t after_space = 0;    // bytes with a space before them
};

// Writes the tokens to columns of Tokens, each with room for PlainBlock::kSize, all of which may be
// written over; returns how many they are. A shape is as the first byte of its token has it: a word
// that begins with a capital is kUpper, a mark that can end a sentence has kSentenceEnd, and a
// token that begins with an ASCII character has kAscii.
uint32_t WritePlainTokens(const PlainTokens& tokens, uint32_t* begin, uint32_t* end, Shape* shape);

// The same on any processor, one token after the other.
uint32_t WritePlainTokensOneByOne(const PlainTokens& tokens, uint32_t* begin, uint32_t* end,
                                  Shape* shape);

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_PLAIN_TOKENS_H_
