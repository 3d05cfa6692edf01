// JSON Lines: one document a line, in a field of an object. A stream is cut into whole lines where
// it is read; the lines are parsed where they are worked on.
#ifndef WHOSAID_BATCH_JSON_LINES_H_
#define WHOSAID_BATCH_JSON_LINES_H_

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "batch/input.h"
#include "text/document.h"

namespace whosaid {

// Cuts a stream into inputs of whole lines, about 64 KB each, however long a line is.
class LineCutter {
 public:
  LineCutter(std::string name, const TakeInput& take);

  // The next piece of the stream. False: no more is wanted.
  [[nodiscard]] bool Feed(std::string_view piece);
  // The end of the stream: hands over the last line, with a line feed or without.
  [[nodiscard]] bool Finish();

 private:
  [[nodiscard]] bool HandOver(size_t size);
  [[nodiscard]] bool RefuseLine();

  std::string name_;
  const TakeInput& take_;
  std::string lines_;  // not yet handed over
  size_t whole_ = 0;   // bytes of `lines_` that are whole lines
  uint64_t line_ = 1;  // of the first byte of `lines_`
  uint64_t byte_ = 0;
  bool too_long_ = false;  // the rest of a line that no document can hold is skipped
};

struct JsonFields {
  std::string id = "id";  // a line without one is called FILE:LINE
  std::string text = "text";
};

// One a thread: keeps the parser's buffers.
class JsonLineParser {
 public:
  explicit JsonLineParser(JsonFields fields);
  ~JsonLineParser();
  JsonLineParser(JsonLineParser&&) noexcept;
  JsonLineParser& operator=(JsonLineParser&&) noexcept;

  using TakeDocument = std::function<void(Document)>;
  using TakeFailure = std::function<void(std::string message)>;
  // Each line ends in one call of either, in order; blank lines in none. Failures read
  // "news.jsonl:12: byte 4711: not JSON: ...", the byte counted from the start of the file.
  void Parse(Input lines, const TakeDocument& take_document, const TakeFailure& take_failure);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace whosaid

#endif  // WHOSAID_BATCH_JSON_LINES_H_
