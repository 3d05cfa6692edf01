// How texts are read: --encoding, --id-field, --text-field.
#ifndef WHOSAID_CLI_READING_FLAGS_H_
#define WHOSAID_CLI_READING_FLAGS_H_

#include <string>

#include "batch/json_lines.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace whosaid {

struct ReadingFlags {
  std::string encoding = "auto";  // for Encoding::Named()
  std::string id_field;           // empty: not given
  std::string text_field;

  [[nodiscard]] JsonFields fields() const;
  // Who names a field pipes JSON Lines in.
  [[nodiscard]] bool stdin_is_json_lines() const {
    return !id_field.empty() || !text_field.empty();
  }
};

void AddReadingFlags(CLI::App& app, ReadingFlags& flags);

}  // namespace whosaid

#endif  // WHOSAID_CLI_READING_FLAGS_H_
