"""Fetches the Python packages whose data lists of names are built from: pinned, checked by hash,
never installed and never run; kept below build/lexicons."""
import hashlib
import pathlib
import subprocess
import sys
import tarfile
import zipfile

PINNED = {
    "names-0.3.0.tar.gz": "726e46254f2ed03f1ffb5d941dae3bc67c35123941c29becd02d48d0caa2a671",
    "faker-40.54.0-py3-none-any.whl":
        "2dd88ee8cb63a9149e19ef48bdd73879bc3854d8ba2d6c1535e902a762e603f7",
}


def fetch(root: pathlib.Path, file: str) -> pathlib.Path:
    folder = root / "build" / "lexicons"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file
    if not path.exists():
        package, version = file.split("-")[:2]
        version = version.removesuffix(".tar.gz")
        binary = "--only-binary" if file.endswith(".whl") else "--no-binary"
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", binary, ":all:",
             "--dest", str(folder), f"{package}=={version}"],
            check=True,
        )
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if digest != PINNED[file]:
        raise SystemExit(f"{path}: sha256 {digest}, wanted {PINNED[file]}")
    return path


def read_tar(root: pathlib.Path, file: str, member: str) -> str:
    with tarfile.open(fetch(root, file)) as archive:
        return archive.extractfile(member).read().decode("utf-8")


def read_zip(root: pathlib.Path, file: str, member: str) -> str:
    with zipfile.ZipFile(fetch(root, file)) as archive:
        return archive.read(member).decode("utf-8")
