// Runs the real program on files of a test's own and says what came of it.
#ifndef WHOSAID_TESTS_CLI_PROGRAM_H_
#define WHOSAID_TESTS_CLI_PROGRAM_H_

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

#include "batch/scratch_folder.h"

namespace whosaid {

struct Ran {
  int exit_code = -1;  // 128 + the signal where one ended it
  std::string out;
  std::string err;
};

// In a folder of its own, which is the working directory: paths in messages are short and known.
class Program {
 public:
  // `command` is a line for the shell in which $whosaid is the program.
  [[nodiscard]] Ran Run(const std::string& command) const {
    const std::string line = "cd '" + folder_.path() +
                             "/in' && export whosaid='" WHOSAID_PROGRAM "' && { " + command +
                             "\n} >'" + folder_.path("out") + "' 2>'" + folder_.path("err") + "'";
    const int status = std::system(line.c_str());  // NOLINT(cert-env33-c): a shell is what is meant
    Ran ran;
    ran.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    ran.out = ScratchFolder::Read(folder_.path("out"));
    ran.err = ScratchFolder::Read(folder_.path("err"));
    return ran;
  }

  void Write(const std::string& name, const std::string& bytes) const {
    folder_.Write("in/" + name, bytes);
  }
  [[nodiscard]] std::string Read(const std::string& name) const {
    return ScratchFolder::Read(path(name));
  }
  [[nodiscard]] std::string path(const std::string& name) const {
    return folder_.path("in/" + name);
  }

  Program() { Write("article.txt", "\u201cThe bridge is safe,\u201d Ada Okoro said on Monday.\n"); }

 private:
  ScratchFolder folder_;
};

}  // namespace whosaid

#endif  // WHOSAID_TESTS_CLI_PROGRAM_H_
