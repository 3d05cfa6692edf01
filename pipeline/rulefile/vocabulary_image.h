// A Vocabulary as one block of bytes: a header, then its arrays as they lie in memory. It is made
// when the program is built and lies in the program; to take a vocabulary from it costs nothing but
// the check that it is whole. Good only for programs of the same build.
#ifndef WHOSAID_RULEFILE_VOCABULARY_IMAGE_H_
#define WHOSAID_RULEFILE_VOCABULARY_IMAGE_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "rulefile/vocabulary.h"

namespace whosaid {

class VocabularyImage {
 public:
  static constexpr size_t kAlignment = 64;

  // `made_from` names the rule files behind the vocabulary: see HashFiles.
  [[nodiscard]] static std::string Write(const Vocabulary& vocabulary, uint64_t made_from);

  // `image` is aligned and outlives the vocabulary. One that Write did not give, or not for
  // `made_from`, is a bug: a CHECK.
  [[nodiscard]] static Vocabulary Read(std::span<const std::byte> image, uint64_t made_from);
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_VOCABULARY_IMAGE_H_
