// Inputs -> output: documents decoded and worked on by several threads, written in the order in
// which they came in. The bytes written do not depend on the number of threads, and the memory in
// use does not grow with the number of documents: only a bounded amount is ever under way.
#ifndef WHOSAID_BATCH_RUN_BATCH_H_
#define WHOSAID_BATCH_RUN_BATCH_H_

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "batch/json_lines.h"
#include "batch/output.h"
#include "text/document.h"
#include "text/encoding.h"

namespace whosaid {

// Appends to `out` what is to be said of each document, one after the other, and to `ends` where
// that ends in `out`. Documents come in groups: many small ones or a large one by itself.
using DocumentWork = std::function<void(std::vector<Document> documents, std::string& out,
                                        std::vector<size_t>& ends)>;
// Called once a thread, so that each work owns its own scratch.
using MakeDocumentWork = std::function<DocumentWork()>;

struct BatchReport {
  uint64_t documents = 0;  // worked on and written
  uint64_t failures = 0;   // inputs that came to nothing
  WriteStatus output = WriteStatus::kOk;
};

// How far the run has come. Called after each batch, by the thread that wrote it.
using TakeProgress = std::function<void(const BatchReport&)>;
// "articles/a.txt: byte 17: not UTF-8: ...". In the order of the inputs, never two at a time.
using TakeFailureMessage = std::function<void(std::string_view message)>;

struct BatchOptions {
  unsigned jobs = 1;  // threads that work; with 1 it is the calling thread alone
  Encoding encoding = Encoding::Auto();
  JsonFields fields;
  bool stdin_is_json_lines = false;
  TakeProgress take_progress;  // may be empty; never called while a failure message is taken
};

// Reads the paths (ReadInputs) and closes the output. Stops early only where the output does.
[[nodiscard]] BatchReport RunBatch(const std::vector<std::string>& paths,
                                   const BatchOptions& options, const MakeDocumentWork& make_work,
                                   const TakeFailureMessage& take_failure, Output& output);

}  // namespace whosaid

#endif  // WHOSAID_BATCH_RUN_BATCH_H_
