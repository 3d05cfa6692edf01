#include "cli/reading_flags.h"

#include <CLI/CLI.hpp>

namespace whosaid {

JsonFields ReadingFlags::fields() const {
  JsonFields fields;
  if (!id_field.empty()) fields.id = id_field;
  if (!text_field.empty()) fields.text = text_field;
  return fields;
}

void AddReadingFlags(CLI::App& app, ReadingFlags& flags) {
  app.add_option("--encoding", flags.encoding,
                 "auto (UTF-8, else what is certain), utf-8, windows-1252, latin-1, ...")
      ->type_name("NAME");
  app.add_option("--id-field", flags.id_field, "Field that names a line of .jsonl (id)")
      ->type_name("NAME");
  app.add_option("--text-field", flags.text_field, "Field that holds its text (text)")
      ->type_name("NAME");
}

}  // namespace whosaid
