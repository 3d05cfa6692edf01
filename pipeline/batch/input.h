// An input: bytes that came in, under the name that messages about them use, not yet looked at.
// Every place that text comes from (files, folders, archives, JSON lines, standard input) is a
// stream of these, always in the same order.
#ifndef WHOSAID_BATCH_INPUT_H_
#define WHOSAID_BATCH_INPUT_H_

#include <cstdint>
#include <functional>
#include <string>

namespace whosaid {

enum class InputKind : uint8_t {
  kText,       // one document
  kJsonLines,  // whole lines of a JSON Lines file, one document each
  kFailure,    // what could not be read; `bytes` is the reason
};

struct Input {
  InputKind kind = InputKind::kText;
  std::string name;  // "articles/a.txt", "news.zip/a.txt", "-"
  std::string bytes;
  // Of kJsonLines: where in the file the first of them stands.
  uint64_t first_line = 1;
  uint64_t first_byte = 0;
};

// Takes the next input. False: no more is wanted, and whoever reads stops.
using TakeInput = std::function<bool(Input)>;

}  // namespace whosaid

#endif  // WHOSAID_BATCH_INPUT_H_
