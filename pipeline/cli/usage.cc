#include "cli/usage.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <numeric>
#include <string_view>
#include <vector>

namespace whosaid {
namespace {

// How many letters must change to make one word of the other.
size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), size_t{0});
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row.back();
}

// The word nearest to `wrong`, or empty where none is near.
std::string Nearest(std::string_view wrong, const std::vector<std::string>& words) {
  constexpr size_t kNear = 3;
  std::string best;
  size_t least = kNear;
  for (const std::string& word : words) {
    if (const size_t distance = EditDistance(wrong, word); distance < least) {
      least = distance;
      best = word;
    }
  }
  return best;
}

const CLI::App& CommandThatFailed(const CLI::App& program) {
  const std::vector<CLI::App*> parsed = program.get_subcommands();
  return parsed.empty() ? program : *parsed.front();
}

std::vector<std::string> NamesOf(const CLI::App& app, bool flags) {
  std::vector<std::string> names;
  if (!flags) {
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
      names.push_back(command->get_name());
    }
    return names;
  }
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

}  // namespace

std::string DescribeUsageError(const CLI::App& program, const CLI::ParseError& error) {
  const CLI::App& app = CommandThatFailed(program);
  const std::vector<std::string> extra = program.remaining(/*recurse=*/true);
  std::string what = error.what();
  std::string hint;
  if (!extra.empty()) {
    const std::string wrong = extra.front().substr(0, extra.front().find('='));
    const bool flag = wrong.starts_with('-');
    if (flag || &app == &program) {
      what = fmt::format("unknown {} '{}'", flag ? "flag" : "command", wrong);
    } else {
      what = fmt::format("one argument too many: '{}'", extra.front());
      if (app.get_name() == "explain") hint = "a text goes in quotation marks; ";
    }
    if (const std::string meant = Nearest(wrong, NamesOf(app, flag)); !meant.empty()) {
      hint = fmt::format("did you mean {}? ", meant);
    }
  } else if (&app == &program) {
    what = "no command";
  }
  const bool of_program = &app == &program;
  return fmt::format("whosaid: {}\nhint: {}see `whosaid{}{} --help`", what, hint,
                     of_program ? "" : " ", of_program ? "" : app.get_name());
}

}  // namespace whosaid
