using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Runtimes that ended and those that did not.</summary>
public class Runtimes : Stack
{
    public Runtimes(Construct scope, string id, bool legacy) : base(scope, id)
    {
        Make("Old", Runtime.NODEJS_14_X);
        Make("Snake", Runtime.PYTHON_3_8);
        Make("New", Runtime.NODEJS_20_X);
        Make("ByName", new Runtime("nodejs12.x", RuntimeFamily.NODEJS, new LambdaRuntimeProps { SupportsInlineCode = true }));
        Make("ByFlag", legacy ? Runtime.NODEJS_16_X : Runtime.NODEJS_20_X);
    }

    private void Make(string name, Runtime runtime)
    {
        var props = new FunctionProps { Runtime = runtime, Handler = "index.handler", Code = Code.FromInline("exports.handler = 1"), MemorySize = 256, Timeout = Duration.Seconds(10) };
        _ = new Function(this, name, props);
    }
}
