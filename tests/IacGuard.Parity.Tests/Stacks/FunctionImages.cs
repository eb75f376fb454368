using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.ECR;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Functions whose code is an image: of an asset, of a repository, whose policy lets Lambda pull it.</summary>
public sealed class FunctionImages : Stack
{
    public FunctionImages(Construct scope, string id) : base(scope, id)
    {
        _ = new DockerImageFunction(this, "Asset", new DockerImageFunctionProps { Code = DockerImageCode.FromImageAsset(Folder()) });
        _ = new DockerImageFunction(this, "AssetWithVariables", new DockerImageFunctionProps { Code = DockerImageCode.FromImageAsset(Folder()), Environment = new Dictionary<string, string> { ["A"] = "B" } });
        _ = new DockerImageFunction(this, "AssetWithTimeout", new DockerImageFunctionProps { Code = DockerImageCode.FromImageAsset(Folder()), Timeout = Duration.Seconds(3) });
        var repository = new Repository(this, "Images");
        _ = new DockerImageFunction(this, "Pulled", new DockerImageFunctionProps { Code = DockerImageCode.FromEcr(repository), Environment = new Dictionary<string, string> { ["A"] = "B" } });
        _ = new Function(this, "PulledByClass", new FunctionProps { Code = new EcrImageCode(new Repository(this, "Other")), Handler = Handler.FROM_IMAGE, Runtime = Runtime.FROM_IMAGE });
        _ = new Function(this, "PulledByCode", new FunctionProps { Code = Code.FromEcrImage(repository), Handler = Handler.FROM_IMAGE, Runtime = Runtime.FROM_IMAGE });
        _ = new Repository(this, "Destroyed", new RepositoryProps { RepositoryName = "images", RemovalPolicy = RemovalPolicy.DESTROY });
        _ = new Repository(this, "Emptied", new RepositoryProps { RepositoryName = "images", EmptyOnDelete = true, RemovalPolicy = RemovalPolicy.DESTROY });
        _ = new Repository(this, "Cleared", new RepositoryProps { RepositoryName = "cleared", AutoDeleteImages = true, RemovalPolicy = RemovalPolicy.DESTROY });
    }

    private static string Folder()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory().FullName;
        System.IO.File.WriteAllText(System.IO.Path.Combine(folder, "Dockerfile"), "FROM scratch\n");
        return folder;
    }
}
