#include "cli/read_gold.h"

#include <fmt/format.h>

#include <fstream>
#include <iterator>

namespace whosaid {

Result<std::string> ReadAll(const std::string& path) {
  std::ifstream file(path == "-" ? "/dev/stdin" : path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  if (!file.is_open() || file.bad()) return Error{fmt::format("{}: cannot be read", path)};
  return bytes;
}

Result<std::vector<GoldDocument>> ReadGoldFile(const std::string& path) {
  const Result<std::string> lines = ReadAll(path);
  if (!lines) return lines.error();
  return ReadGold(*lines, path);
}

}  // namespace whosaid
