"""Stands in for boto3. Import it before the function under test: `import fake_aws`."""

import importlib.util
import sys
import types
from pathlib import Path

APP = Path(__file__).resolve().parents[2]


class ClientError(Exception):
    """An error as botocore raises it."""

    def __init__(self, code, **response):
        super().__init__(code)
        self.response = {"Error": {"Code": code}, **response}


class Client:
    """Records calls; answers come from `answers`: a value, a function of the arguments, or an exception."""

    def __init__(self):
        self.calls = []
        self.answers = {}

    def __getattr__(self, method):
        def call(**arguments):
            self.calls.append((method, arguments))
            answer = self.answers.get(method, {})
            if callable(answer) and not isinstance(answer, type):
                answer = answer(**arguments)
            if isinstance(answer, Exception):
                raise answer
            return answer

        return call

    def arguments_of(self, method):
        """The arguments of each call of a method."""
        return [arguments for name, arguments in self.calls if name == method]

    def reset(self):
        """Forgets calls and answers."""
        self.calls.clear()
        self.answers.clear()


_clients = {}


def client(service):
    """The one client of a service."""
    return _clients.setdefault(service, Client())


def load(path):
    """Loads a function's module by its path below the app's folder."""
    spec = importlib.util.spec_from_file_location(path.replace("/", "_").replace("-", "_").removesuffix(".py"), APP / path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _install():
    boto3 = types.ModuleType("boto3")
    boto3.client = client
    exceptions = types.ModuleType("botocore.exceptions")
    exceptions.ClientError = ClientError
    sys.modules.update({"boto3": boto3, "botocore": types.ModuleType("botocore"), "botocore.exceptions": exceptions})


_install()
