// What a stage asks of words outside rules: membership of a handful of lexicons, a bit each, in one
// look-up. Made once a pack, shared by all threads; outlives nothing and points at nothing.
#ifndef WHOSAID_RULEFILE_WORD_FLAGS_H_
#define WHOSAID_RULEFILE_WORD_FLAGS_H_

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "rulefile/vocabulary.h"

namespace whosaid {

// A bit and the lexicon ("function", "cue.say", "cue.say[past]") whose words have it. Several
// lexicons may share a bit. One that the pack does not have has no words.
struct WordFlag {
  uint64_t bit = 0;
  std::string_view lexicon;
};

class WordFlags {
 public:
  WordFlags(const Vocabulary& vocabulary, std::initializer_list<WordFlag> flags);

  // All bits of a word, to be tested together. kUnknownWord has none.
  [[nodiscard]] uint64_t operator[](WordClass word) const { return bits_[word]; }

 private:
  std::vector<uint64_t> bits_;  // by word class
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_WORD_FLAGS_H_
