// whosaid_write_image LANGUAGE FOLDER IMAGE FILE...
//
// Part of the build, not of the program: loads a rule pack, FILE... by their paths below FOLDER,
// and writes its vocabulary down as the image that is embedded beside them. A pack with a fault
// stops the build, with every fault on standard error.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <ios>
#include <iterator>
#include <span>
#include <string>

#include "rulefile/pack.h"
#include "rulefile/vocabulary_image.h"

namespace whosaid {
namespace {

bool ReadFiles(const std::string& folder, std::span<char*> paths, PackFiles& files) {
  for (const char* const path : paths) {
    std::ifstream file(folder + "/" + path, std::ios::binary);
    files.emplace(path, std::string(std::istreambuf_iterator<char>(file), {}));
    if (file) continue;
    std::fprintf(stderr, "%s/%s: cannot be read\n", folder.c_str(), path);
    return false;
  }
  return true;
}

bool Run(const std::string& language, const std::string& folder, const std::string& image,
         std::span<char*> paths) {
  PackFiles files;
  if (!ReadFiles(folder, paths, files)) return false;
  RulePack::Loaded loaded = RulePack::Load(language, files);
  for (RuleError& error : loaded.errors) {
    error.file.insert(0, folder + "/");
    std::fputs(FormatRuleError(error).c_str(), stderr);
  }
  if (loaded.pack == nullptr) return false;
  const uint64_t made_from = HashFiles(PackViews(files.begin(), files.end()));
  std::ofstream out(image, std::ios::binary);
  out << VocabularyImage::Write(loaded.pack->vocabulary(), made_from);
  out.close();
  if (!out) std::fprintf(stderr, "%s: cannot be written\n", image.c_str());
  return static_cast<bool>(out);
}

}  // namespace
}  // namespace whosaid

int main(int argc, char** argv) {
  const std::span<char*> arguments(argv, static_cast<size_t>(argc));
  if (arguments.size() < 4) return EXIT_FAILURE;
  return whosaid::Run(arguments[1], arguments[2], arguments[3], arguments.subspan(4))
             ? EXIT_SUCCESS
             : EXIT_FAILURE;
}
